import { OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

type Operators = Awaited<ReturnType<PDFPageProxy['getOperatorList']>>;

/** How what a page shows is marked, and what it draws with. */
export interface PageMarks {
  /** Strokes and letters that stand in no marked piece. */
  unmarked: number;
  /** Numbers of the marked pieces. */
  marked: Set<number>;
  /** Artifacts inside marked pieces, and marked pieces inside artifacts. */
  crossed: number;
  /** Anything drawn at all. */
  painted: boolean;
  /** Letters that are not drawn. */
  unseen: number;
  /** Signs that the font doesn't have (.notdef). */
  unknownSigns: number;
  /** Images written into the content itself. */
  inlineImages: number;
}

const PAINTING = new Set<number>([
  OPS.showText,
  OPS.showSpacedText,
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.shadingFill,
]);
const PATHS = new Set<number>([OPS.stroke, OPS.closeStroke, OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke]);
type Kind = 'tag' | 'artifact' | 'unknown' | 'other';

const INVISIBLE = [3, 7];

/** Reads the marks of a page from what pdf.js is about to draw. */
export function readMarks({ fnArray, argsArray }: Operators): PageMarks {
  const marks: PageMarks = {
    unmarked: 0,
    marked: new Set(),
    crossed: 0,
    painted: false,
    unseen: 0,
    unknownSigns: 0,
    inlineImages: 0,
  };
  const open: Kind[] = [];
  let mode = 0;
  const modes: number[] = [];
  for (const [at, operation] of fnArray.entries()) {
    const given = argsArray[at] as unknown[] | null;
    if (operation === OPS.beginMarkedContent || operation === OPS.beginMarkedContentProps) {
      const kind = kindOf(given ?? [], operation === OPS.beginMarkedContentProps);
      if (kind === 'tag' && typeof given?.[1] === 'number') marks.marked.add(given[1]);
      if (kind === 'artifact' ? open.includes('tag') : kind === 'tag' && open.includes('artifact')) marks.crossed++;
      open.push(kind);
    } else if (operation === OPS.endMarkedContent) open.pop();
    else if (operation === OPS.setTextRenderingMode) mode = Number(given?.[0]);
    else if (operation === OPS.save) modes.push(mode);
    else if (operation === OPS.restore) mode = modes.pop() ?? mode;
    // pdf.js draws a path in one go: how it is painted is the first argument.
    const path = operation === OPS.constructPath && PATHS.has(Number(given?.[0]));
    if (!path && !PAINTING.has(operation)) continue;
    marks.painted = true;
    if (!open.some((kind) => kind !== 'other')) marks.unmarked++;
    if (operation === OPS.paintInlineImageXObject) marks.inlineImages++;
    if (operation !== OPS.showText && operation !== OPS.showSpacedText) continue;
    const glyphs = (given?.[0] ?? []) as (number | { originalCharCode?: number; unicode?: string } | null)[];
    if (INVISIBLE.includes(mode)) marks.unseen += glyphs.length;
    for (const glyph of glyphs)
      if (glyph && typeof glyph === 'object' && glyph.originalCharCode === 0) marks.unknownSigns++;
  }
  return marks;
}

function kindOf([given, number]: unknown[], described: boolean): Kind {
  const tag = typeof given === 'object' ? (given as { name?: string } | null)?.name : given;
  if (tag === 'Artifact') return 'artifact';
  if (typeof number === 'number') return 'tag';
  // A name for its properties stands elsewhere: pdf.js doesn't say what they are.
  return described && tag !== 'OC' ? 'unknown' : 'other';
}
