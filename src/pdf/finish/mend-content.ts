import { deflateSync } from 'node:zlib';
import { type PDFDocument, PDFRawStream } from 'pdf-lib';
import { adoptGenerated } from './adopt-generated.ts';
import { leanContent } from './lean-content.ts';
import { markContent } from './mark-content.ts';
import { Pieces } from '../read/pieces.ts';
import type { ContentStream, PageContent } from '../read/read-streams.ts';
import { type PlacedRun, readingOrder } from '../read/reading-order.ts';
import { sharePaths } from './share-paths.ts';
import { type KnownWords, missingSpaces } from './space-words.ts';
import { allTags, ancestorsOf, isMark, type Tag, textOf } from '../read/tag-tree.ts';

// Of a page's height: where running heads and page numbers stand.
const BAND = 0.09;

/**
 * Writes into the content of all pages what the browser leaves out: what is decoration or runs along with the pages, tags
 * for what a style sheet has written, and the spaces at the ends of lines. Returns the pieces, for what the tags say.
 */
export function mendContent(
  doc: PDFDocument,
  tags: Tag[],
  pages: readonly PageContent[],
  words: KnownWords,
  onPage: (done: number, total: number) => void,
): Pieces {
  const pieces = new Pieces(pages.flatMap(({ streams }) => streams));
  const begins = adoptGenerated(doc.context, tags, pieces);
  for (const tag of allTags(tags)) dropDecoration(tag, pieces);
  const after = writeSpaces(missingSpaces(readingOrder(tags, pieces), words));
  const held = new Map<unknown, Set<number>>();
  for (const tag of allTags(tags))
    for (const { page, mcid } of tag.marks) held.set(page, (held.get(page) ?? new Set()).add(mcid));
  const sizes = doc.getPages().map((page) => page.getSize());
  const written = pages.flatMap(({ streams }, index) => {
    onPage(index + 1, pages.length);
    return streams.map((stream) => {
      const known = held.get(stream.page) ?? new Set();
      const lines = markContent(stream.lines, {
        isDecoration: (mcid) => !known.has(mcid),
        own: stream.own,
        after: after.get(stream),
        begins: new Map([...runningHeads(stream, sizes[index]!.height), ...(begins.get(stream) ?? [])]),
      });
      return { ...stream, lines: leanContent(lines, stream.fonts) };
    });
  });
  sharePaths(doc, written);
  for (const stream of written) write(doc, stream);
  return pieces;
}

/** What shows neither text nor a drawing, and isn't part of a described picture, isn't there for listeners. */
function dropDecoration(tag: Tag, pieces: Pieces): void {
  if (tag.type === 'Lbl' || isDescribed(tag)) return;
  tag.kids = tag.kids.filter((kid) => {
    const piece = isMark(kid) ? pieces.find(kid) : undefined;
    return !isMark(kid) || (piece && (piece.drawn || piece.runs.length > 0));
  });
}

function isDescribed(tag: Tag): boolean {
  return [tag, ...ancestorsOf(tag)].some(({ type, dict }) => type === 'Figure' && textOf(dict, 'Alt') !== undefined);
}

/** Writes a space after each of `runs`: a sign of its font, or of another one that has a space. */
function writeSpaces(runs: readonly PlacedRun[]): Map<ContentStream, Map<number, string>> {
  const after = new Map<ContentStream, Map<number, string>>();
  for (const run of runs) {
    run.text += ' ';
    const { place, font, size } = run;
    const own = place.fonts.get(font);
    const other = own?.space === undefined ? [...place.fonts].find(([, { space }]) => space !== undefined) : undefined;
    const { space, bytes = 2 } = (own?.space === undefined ? other?.[1] : own) ?? {};
    if (space === undefined) continue;
    const sign = `<${space
      .toString(16)
      .toUpperCase()
      .padStart(2 * bytes, '0')}> Tj`;
    if (!after.has(place)) after.set(place, new Map());
    after.get(place)!.set(run.line, other ? `/${other[0]} ${size} Tf\n${sign}\n/${font} ${size} Tf` : sign);
  }
  return after;
}

/** Text without a tag at a page's head or foot goes along with the pages: how it begins, by the line of its BT. */
function runningHeads({ runs, lines }: ContentStream, height: number): [number, string][] {
  return runs.flatMap(({ mcid, line, y }): [number, string][] => {
    const part = y > height * (1 - BAND) ? 'Header' : y < height * BAND ? 'Footer' : undefined;
    if (mcid !== undefined || !part) return [];
    return [
      [
        lines.lastIndexOf('BT', line),
        `/Artifact <</Type /Pagination /Attached [/${part === 'Header' ? 'Top' : 'Bottom'}] /Subtype /${part}>>BDC`,
      ],
    ];
  });
}

function write(doc: PDFDocument, { ref, drawing, lines }: ContentStream): void {
  const stream = doc.context.stream(deflateSync(Buffer.from(lines.join('\n'), 'latin1')), {
    Filter: 'FlateDecode',
  });
  const old = doc.context.lookup(ref);
  // A drawing keeps its size, resources and the way back to its tags.
  if (drawing && old instanceof PDFRawStream)
    for (const [key, value] of old.dict.entries()) if (!stream.dict.has(key)) stream.dict.set(key, value);
  doc.context.assign(ref, stream);
}
