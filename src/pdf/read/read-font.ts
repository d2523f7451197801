import { PDFArray, PDFDict, PDFNumber, PDFRawStream } from 'pdf-lib';
import { streamText } from './stream-bytes.ts';
import { name } from './name.ts';

/** What a font's codes say and how wide they are, as far as a page's text needs it. */
export interface Font {
  /** Of one code. */
  bytes: 1 | 2;
  /** Those that say something. */
  codes: readonly number[];
  say(code: number): string;
  /** Of the letters' size. */
  width(code: number): number;
  /** The code of a space, where the font has one. */
  space: number | undefined;
  /** Its code 0 is the sign for those that it lacks (.notdef). */
  lacksZero: boolean;
}

/** Reads a font; where codes have more than one length, as if all had two bytes. */
export function readFont(dict: PDFDict): Font {
  const drawn = dict.lookup(name('Subtype')) === name('Type3');
  const composite = dict.has(name('DescendantFonts'));
  const signs = readSigns(dict);
  const inner = composite ? innerOf(dict) : undefined;
  const widths = composite ? innerWidths(inner) : simpleWidths(dict);
  const usual = inner?.lookup(name('DW'));
  const other = usual instanceof PDFNumber ? usual.asNumber() / 1000 : composite ? 1 : 0.5;
  const space = [...signs].find(([, text]) => text === ' ' || text === '\u00a0')?.[0];
  return {
    bytes: composite ? 2 : 1,
    codes: [...signs.keys()],
    say: (code) => signs.get(code) ?? '',
    width: (code) => widths.get(code) ?? other,
    space: drawn ? undefined : space,
    lacksZero: !drawn && (!composite || /^.Identity-/.test(String(dict.lookup(name('Encoding'))))),
  };
}

function readSigns(font: PDFDict): Map<number, string> {
  const signs = new Map<number, string>();
  const stream = font.lookup(name('ToUnicode'));
  if (!(stream instanceof PDFRawStream)) return signs;
  const map = streamText(stream);
  const numberOf = (hex: string) => Number.parseInt(hex, 16);
  for (const [, kind, body = ''] of map.matchAll(/begin(bfchar|bfrange)([\s\S]*?)endbf/g)) {
    if (kind === 'bfchar') {
      for (const [, code = '', text = ''] of body.matchAll(/<(\w+)>\s*<(\w*)>/g))
        signs.set(numberOf(code), textIn(text));
      continue;
    }
    for (const [, from = '', to = '', first, list] of body.matchAll(/<(\w+)>\s*<(\w+)>\s*(?:<(\w*)>|\[([^\]]*)\])/g)) {
      const texts = list?.match(/\w+/g)?.map((each) => textIn(each));
      for (let code = numberOf(from); code <= numberOf(to); code++)
        signs.set(code, texts ? (texts[code - numberOf(from)] ?? '') : textIn(first ?? '', code - numberOf(from)));
    }
  }
  return signs;
}

/** UTF-16 as it is written in hexadecimal digits, its last unit `more` further on. */
function textIn(hex: string, more = 0): string {
  const units = (hex.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16));
  if (units.length > 0) units[units.length - 1]! += more;
  return String.fromCharCode(...units);
}

function simpleWidths(font: PDFDict): Map<number, number> {
  const widths = font.lookup(name('Widths'));
  const first = font.lookup(name('FirstChar'));
  const matrix = font.lookup(name('FontMatrix'));
  const scale = matrix instanceof PDFArray ? (matrix.lookup(0) as PDFNumber).asNumber() : 0.001;
  const start = first instanceof PDFNumber ? first.asNumber() : 0;
  const found = new Map<number, number>();
  if (widths instanceof PDFArray)
    for (let at = 0; at < widths.size(); at++)
      found.set(start + at, (widths.lookup(at) as PDFNumber).asNumber() * scale);
  return found;
}

/** Of a composite font the one that holds its drawings. */
export function innerOf(font: PDFDict): PDFDict | undefined {
  const descendants = font.lookup(name('DescendantFonts'));
  const inner = descendants instanceof PDFArray ? descendants.lookup(0) : undefined;
  return inner instanceof PDFDict ? inner : undefined;
}

/** `[ 3 [ 250 ] 10 12 300 ]`: a list from a code on, or one width for a stretch of codes. */
function innerWidths(inner: PDFDict | undefined): Map<number, number> {
  const list = inner?.lookup(name('W'));
  const found = new Map<number, number>();
  if (!(list instanceof PDFArray)) return found;
  for (let at = 0; at + 1 < list.size(); ) {
    const from = (list.lookup(at) as PDFNumber).asNumber();
    const next = list.lookup(at + 1);
    if (next instanceof PDFArray) {
      for (let index = 0; index < next.size(); index++)
        found.set(from + index, (next.lookup(index) as PDFNumber).asNumber() / 1000);
      at += 2;
    } else {
      const width = (list.lookup(at + 2) as PDFNumber).asNumber() / 1000;
      for (let code = from; code <= (next as PDFNumber).asNumber(); code++) found.set(code, width);
      at += 3;
    }
  }
  return found;
}
