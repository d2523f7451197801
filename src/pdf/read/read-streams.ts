import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFNumber,
  PDFRawStream,
  PDFRef,
} from 'pdf-lib';
import { around, type Bounds, type Matrix, times } from './matrix.ts';
import { type Content, MARKED, readContent } from './read-content.ts';
import { type Font, readFont } from './read-font.ts';
import { allTags, type Mark, type Tag } from './tag-tree.ts';

const name = PDFName.of;

/** Content with marked pieces: a page's own, or that of a drawing shown on it (what is half transparent becomes one). */
export interface ContentStream extends Content {
  /** Where the content stands in the file. */
  ref: PDFRef;
  page: PDFRef;
  /** None for the page's own. */
  drawing: PDFRef | undefined;
  resources: PDFDict;
  lines: string[];
  fonts: ReadonlyMap<string, Font>;
  /** Names of drawings shown that have marked pieces of their own. */
  own: Set<string>;
  /** The next number for a piece; no two pieces of one page share a number. */
  numbers: { next: number };
}

const UNIT: Matrix = [1, 0, 0, 1, 0, 0];
const NUMBER = /\/MCID (\d+)/;

/**
 * All content of the file's pages that tags refer to, by page. Pieces of drawings are numbered after those of their page,
 * also in `tags`: readers that know a piece by page and number alone find the right one.
 */
export function readStreams(doc: PDFDocument, tags: readonly Tag[]): ContentStream[][] {
  const marks = new Map<PDFRef, Mark[]>();
  for (const tag of allTags(tags))
    for (const mark of tag.marks) if (mark.stream) marks.set(mark.stream, [...(marks.get(mark.stream) ?? []), mark]);
  const fonts = new Map<PDFDict, Font>();
  const seen = new Set<PDFRef>();
  return doc.getPages().map((page) => {
    const ref = page.node.get(name('Contents'));
    const stream = page.node.lookup(name('Contents'));
    const resources = page.node.Resources();
    if (!(stream instanceof PDFRawStream) || !(ref instanceof PDFRef) || !resources) return [];
    const lines = decode(stream);
    const numbers = { next: 1 + lines.reduce((most, line) => Math.max(most, numberIn(line) ?? -1), -1) };
    const common = { page: page.ref, numbers };
    const streams: ContentStream[] = [];
    const add = (at: Omit<ContentStream, keyof Content | 'fonts' | 'own'>, matrix: Matrix) => {
      const known = fontsOf(at.resources, fonts);
      const drawings = drawingsOf(at.resources);
      const content = readContent(at.lines, matrix, known, (each) => sizeOf(drawings.get(each)?.dict));
      const own = new Set<string>();
      streams.push({ ...at, ...content, fonts: known, own });
      for (const { name: each, matrix: place } of content.drawn) {
        const drawing = drawings.get(each);
        if (!drawing?.dict.has(name('StructParents'))) continue;
        own.add(each);
        if (seen.has(drawing.ref)) continue;
        seen.add(drawing.ref);
        const inner = drawing.stream.dict.lookup(name('Resources'));
        add(
          {
            ...common,
            ref: drawing.ref,
            drawing: drawing.ref,
            resources: inner instanceof PDFDict ? inner : at.resources,
            lines: renumber(decode(drawing.stream), numbers, marks.get(drawing.ref) ?? []),
          },
          times(place, matrixOf(drawing.dict)),
        );
      }
    };
    add({ ...common, ref, drawing: undefined, resources, lines }, UNIT);
    return streams;
  });
}

function decode(stream: PDFRawStream): string[] {
  return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1').split('\n');
}

function numberIn(line: string): number | undefined {
  const marked = line.endsWith('BDC') ? NUMBER.exec(line) : null;
  return marked ? Number(marked[1]) : undefined;
}

function renumber(lines: string[], numbers: { next: number }, marks: Mark[]): string[] {
  const given = new Map<number, number>();
  const numberOf = (old: number) => {
    if (!given.has(old)) given.set(old, numbers.next++);
    return given.get(old)!;
  };
  for (const mark of marks) mark.mcid = numberOf(mark.mcid);
  return lines.map((line) =>
    MARKED.test(line) ? line.replace(NUMBER, (_, old) => `/MCID ${numberOf(Number(old))}`) : line,
  );
}

interface Drawing {
  ref: PDFRef;
  stream: PDFRawStream;
  dict: PDFDict;
}

function drawingsOf(resources: PDFDict): Map<string, Drawing> {
  const group = resources.lookup(name('XObject'));
  const found = new Map<string, Drawing>();
  if (!(group instanceof PDFDict)) return found;
  for (const [key, ref] of group.entries()) {
    const stream = group.lookup(key);
    if (ref instanceof PDFRef && stream instanceof PDFRawStream)
      found.set(key.decodeText(), { ref, stream, dict: stream.dict });
  }
  return found;
}

function sizeOf(dict: PDFDict | undefined): Bounds {
  const box = dict?.lookup(name('BBox'));
  if (!dict || !(box instanceof PDFArray)) return [0, 0, 1, 1];
  return around(numbersOf(box) as unknown as Bounds, matrixOf(dict));
}

function matrixOf(dict: PDFDict): Matrix {
  const matrix = dict.lookup(name('Matrix'));
  return matrix instanceof PDFArray ? (numbersOf(matrix) as unknown as Matrix) : UNIT;
}

function numbersOf(array: PDFArray): number[] {
  return array.asArray().map((_, at) => (array.lookup(at) as PDFNumber).asNumber());
}

function fontsOf(resources: PDFDict, known: Map<PDFDict, Font>): Map<string, Font> {
  const group = resources.lookup(name('Font'));
  const fonts = new Map<string, Font>();
  if (!(group instanceof PDFDict)) return fonts;
  for (const key of group.keys()) {
    const dict = group.lookup(key);
    if (!(dict instanceof PDFDict)) continue;
    if (!known.has(dict)) known.set(dict, readFont(dict));
    fonts.set(key.decodeText(), known.get(dict)!);
  }
  return fonts;
}
