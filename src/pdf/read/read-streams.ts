import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from 'pdf-lib';
import { firstState } from './graphics-state.ts';
import { around, type Bounds, type Matrix, times } from './matrix.ts';
import type { Content, PageFound } from './page-found.ts';
import { MARKED, type Named, readContent, type Where } from './read-content.ts';
import { type Font, readFont } from './read-font.ts';
import { streamText } from './stream-bytes.ts';
import type { Mark } from './tag-tree.ts';
import { name } from './name.ts';
import { numbersIn } from './plain-value.ts';

/** Content with marked pieces: a page's own, or that of a drawing shown on it (what is half transparent becomes one). */
export interface ContentStream extends Content {
  /** Where the content stands in the file. */
  ref: PDFRef;
  page: PDFRef;
  /** None for the page's own. */
  drawing: PDFRef | undefined;
  lines: string[];
  fonts: ReadonlyMap<string, Font>;
  /** Names of drawings shown that have marked pieces of their own. */
  own: Set<string>;
  /** The next number for a piece; no two pieces of one page share a number. */
  numbers: { next: number };
  /** What it may name. */
  resources: PDFDict | undefined;
}

/** What a page shows, and the streams that have its marked pieces. */
export interface PageContent extends PageFound {
  streams: ContentStream[];
}

const UNIT: Matrix = [1, 0, 0, 1, 0, 0];
const NUMBER = /\/MCID (\d+)/;

/**
 * Reads the content of all pages. With `marks`, by the drawing that they stand in, the pieces of drawings are numbered after
 * those of their page: readers that know a piece by page and number alone find the right one.
 */
export function readStreams(doc: PDFDocument, marks?: ReadonlyMap<PDFRef, Mark[]>): PageContent[] {
  const fonts = new Map<PDFDict, Font>();
  const renumbered = new Set<PDFRawStream>();
  return doc.getPages().map((page) => {
    const streams: ContentStream[] = [];
    const found: PageContent = { streams, runs: [], paints: [], marked: new Set(), faults: [] };
    const numbers = { next: 0 };
    const seen = new Set<PDFRawStream>();
    const read = (content: string, resources: PDFDict | undefined, where: Where, at?: Place): Content => {
      const own = new Set<string>();
      const known = fontsOf(resources, fonts);
      const drawings = groupOf(resources, 'XObject');
      const properties = groupOf(resources, 'Properties');
      const settings = groupOf(resources, 'ExtGState');
      const stream = {
        ...at,
        page: page.ref,
        // Only who rewrites them asks.
        lines: marks ? content.split('\n') : [],
        fonts: known,
        own,
        numbers,
        resources,
      } as unknown as ContentStream;
      if (at) streams.push(stream);
      const draw = (each: string, { state, open }: Where) => {
        const drawing = drawings?.lookup(name(each));
        const ref = drawings?.get(name(each));
        if (!isDrawing(drawing)) return undefined;
        const tagged = drawing.dict.has(name('StructParents'));
        if (tagged) own.add(each);
        if (seen.has(drawing)) return new Map();
        seen.add(drawing);
        let inner = streamText(drawing);
        if (marks && tagged && !renumbered.has(drawing))
          inner = renumber(inner, numbers, marks.get(ref as PDFRef) ?? []);
        renumbered.add(drawing);
        const its = drawing.dict.lookup(name('Resources'));
        const place = tagged && ref instanceof PDFRef ? { ref, drawing: ref } : undefined;
        const { bounds } = read(
          inner,
          its instanceof PDFDict ? its : resources,
          { open, state: { ...state, matrix: times(state.matrix, matrixOf(drawing.dict)) } },
          place,
        );
        // Paths are drawn wherever they are named; pieces stand in one place.
        if (!tagged) seen.delete(drawing);
        return bounds;
      };
      const named: Named = {
        looks: !marks,
        font: (each) => known.get(each),
        number: (each) => numberIn(properties?.lookup(name(each))),
        opacity: (each) => opacityOf(settings?.lookup(name(each))),
        size: (each) => sizeOf(drawings?.lookup(name(each))),
        draw,
      };
      return Object.assign(stream, readContent(content, where, named, found));
    };
    const ref = page.node.get(name('Contents'));
    const content = wholeContent(page.node.lookup(name('Contents')));
    if (marks)
      for (const [, number] of content.matchAll(/\/MCID (\d+)/g))
        numbers.next = Math.max(numbers.next, Number(number) + 1);
    const { x, y, width, height } = page.getMediaBox();
    const where: Where = { state: firstState([x, y, x + width, y + height]), open: [] };
    read(content, page.node.Resources(), where, { ref: ref as PDFRef, drawing: undefined });
    return found;
  });
}

type Place = Pick<ContentStream, 'ref' | 'drawing'>;

function isDrawing(object: PDFObject | undefined): object is PDFRawStream {
  return object instanceof PDFRawStream && object.dict.lookup(name('Subtype')) === name('Form');
}

/** A page's content; one in several streams is one all the same. */
export function wholeContent(contents: PDFObject | undefined): string {
  if (contents instanceof PDFArray)
    return contents
      .asArray()
      .map((_, at) => wholeContent(contents.lookup(at)))
      .join('\n');
  return contents instanceof PDFStream ? streamText(contents) : '';
}

function renumber(content: string, numbers: { next: number }, marks: Mark[]): string {
  const given = new Map<number, number>();
  const numberOf = (old: number) => {
    if (!given.has(old)) given.set(old, numbers.next++);
    return given.get(old)!;
  };
  for (const mark of marks) mark.mcid = numberOf(mark.mcid);
  return content
    .split('\n')
    .map((line) => (MARKED.test(line) ? line.replace(NUMBER, (_, old) => `/MCID ${numberOf(Number(old))}`) : line))
    .join('\n');
}

function groupOf(resources: PDFDict | undefined, kind: string): PDFDict | undefined {
  const group = resources?.lookup(name(kind));
  return group instanceof PDFDict ? group : undefined;
}

function numberIn(properties: PDFObject | undefined): number | undefined {
  const number = properties instanceof PDFDict ? properties.lookup(name('MCID')) : undefined;
  return number instanceof PDFNumber ? number.asNumber() : undefined;
}

function opacityOf(settings: PDFObject | undefined): number | undefined {
  if (!(settings instanceof PDFDict)) return undefined;
  const [alpha, mode, mask] = ['ca', 'BM', 'SMask'].map((key) => settings.lookup(name(key)));
  if (alpha === undefined && mode === undefined && mask === undefined) return undefined;
  const masked = mask !== undefined && mask !== name('None');
  const blended = mode !== undefined && mode !== name('Normal');
  const opacity = alpha instanceof PDFNumber ? alpha.asNumber() : 1;
  // How much a mask or a blend lets through isn't known.
  return masked || blended ? Math.min(opacity, 0.5) : opacity;
}

function sizeOf(object: PDFObject | undefined): Bounds {
  const dict = object instanceof PDFRawStream ? object.dict : undefined;
  const box = dict?.lookup(name('BBox'));
  if (!dict || !(box instanceof PDFArray)) return [0, 0, 1, 1];
  return around(numbersIn(box) as unknown as Bounds, matrixOf(dict));
}

function matrixOf(dict: PDFDict): Matrix {
  const matrix = dict.lookup(name('Matrix'));
  return matrix instanceof PDFArray ? (numbersIn(matrix) as unknown as Matrix) : UNIT;
}

function fontsOf(resources: PDFDict | undefined, known: Map<PDFDict, Font>): Map<string, Font> {
  const group = groupOf(resources, 'Font');
  const fonts = new Map<string, Font>();
  for (const key of group?.keys() ?? []) {
    const dict = group!.lookup(key);
    if (!(dict instanceof PDFDict)) continue;
    if (!known.has(dict)) known.set(dict, readFont(dict));
    fonts.set(key.decodeText(), known.get(dict)!);
  }
  return fonts;
}
