import { AnnotationMode, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PdfFile } from './open-pdf.ts';
import type { Bounds } from './matrix.ts';
import { placeKey, textClips } from './text-clips.ts';
import { type PageMarks, readMarks } from './read-marks.ts';
import { marksOf, type Tag } from './tag-tree.ts';

/** Text of a file by page and number of its marked piece. */
export type PieceText = ReadonlyMap<number, ReadonlyMap<number, string>>;

/** One page's text by marked piece, and how it is drawn. */
export interface PageContent extends PageMarks {
  pieces: Map<number, string>;
  /** All that can be read on it, in tags or not. */
  text: string;
  /** Where they begin: see placeKey. */
  read: Set<string>;
}

/** Reads a page as pdf.js understands it. */
export async function readPage(page: PDFPageProxy): Promise<PageContent> {
  const pieces = new Map<number, string>();
  const open: (number | undefined)[] = [];
  const read = new Set<string>();
  let end = 0;
  let text = '';
  const [operators, { items }] = await Promise.all([
    page.getOperatorList({ annotationMode: AnnotationMode.DISABLE }),
    page.getTextContent({ includeMarkedContent: true }),
  ]);
  const clips = textClips(operators, page.view as unknown as Bounds);
  for (const item of items) {
    if ('type' in item) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push(numberOf(item.id));
      continue;
    }
    // What has been cut away, or stands beyond the page, can't be read.
    if (item.str !== '' && isCut(item, clips, page.view as unknown as Bounds)) continue;
    const mcid = open.findLast((each) => each !== undefined);
    const [, , , , x = 0, y = 0] = item.transform as number[];
    read.add(placeKey(x, y));
    // Text set apart on one line comes without a space between.
    const apart = x - end > item.height / 4 ? ' ' : '';
    end = x + item.width;
    text += ` ${item.str}`;
    if (mcid !== undefined) pieces.set(mcid, `${pieces.get(mcid) ?? ''}${apart}${item.str}${item.hasEOL ? '\n' : ''}`);
  }
  return { pieces, text, read, ...readMarks(operators) };
}

type TextItem = Extract<Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'][number], { str: string }>;

// Of a letter's height, beyond what may be cut of a text that is read all the same: room that descenders and spaces take.
const CUT = 0.4;

function isCut({ transform, width, height }: TextItem, clips: ReadonlyMap<string, Bounds>, view: Bounds): boolean {
  const [, turned, , , x = 0, y = 0] = transform as number[];
  if (turned !== 0) return false;
  const [left, bottom, right, top] = clips.get(placeKey(x, y)) ?? view;
  const spare = CUT * height;
  return x < left - spare || x + width > right + spare || y < bottom - spare || y + 0.7 * height > top + spare;
}

/** pdf.js names a marked piece after its page's object and its number: `p12R_mc3`. */
function numberOf(id: string | undefined): number | undefined {
  const match = /_mc(\d+)$/.exec(id ?? '');
  return match ? Number(match[1]) : undefined;
}

/** What a tag says, its parts in reading order. */
export function textOfTag(tag: Tag, file: PdfFile, text: PieceText): string {
  return marksOf(tag)
    .map(({ page, mcid }) => (page && text.get(file.pageNumbers.get(page) ?? 0)?.get(mcid)) ?? '')
    .join(' ');
}

/** Each page's text in the order of the tags; index 0 is page 1. */
export function textInReadingOrder(file: PdfFile, text: PieceText): string[] {
  const pages = file.doc.getPages().map(() => [] as string[]);
  for (const tag of file.tags ?? []) {
    for (const { page, mcid } of marksOf(tag)) {
      const number = page && file.pageNumbers.get(page);
      if (number) pages[number - 1]!.push(text.get(number)?.get(mcid) ?? '');
    }
  }
  return pages.map((parts) => parts.join('\n'));
}
