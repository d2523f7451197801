import { decodePDFRawStream, PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream } from 'pdf-lib';

const name = PDFName.of;

/** What a font's codes say and how wide they are, as far as a page's text needs it. */
export interface Font {
  /** Hexadecimal digits of one code. */
  digits: number;
  say(code: number): string;
  /** Of the letters' size. */
  width(code: number): number;
  /** The code of a space, where the font has one. */
  space: number | undefined;
}

/** Reads a font as Chromium writes it: codes of two bytes, or of one where the letters are drawings. */
export function readFont(dict: PDFDict): Font {
  const drawn = dict.lookup(name('Subtype')) === name('Type3');
  const signs = readSigns(dict);
  const widths = drawn ? drawnWidths(dict) : innerWidths(dict);
  const space = [...signs].find(([, text]) => text === ' ' || text === '\u00a0')?.[0];
  return {
    digits: drawn ? 2 : 4,
    say: (code) => signs.get(code) ?? '',
    width: (code) => widths.get(code) ?? 0.5,
    space: drawn ? undefined : space,
  };
}

function readSigns(font: PDFDict): Map<number, string> {
  const signs = new Map<number, string>();
  const stream = font.lookup(name('ToUnicode'));
  if (!(stream instanceof PDFRawStream)) return signs;
  const map = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
  for (const [, kind, body = ''] of map.matchAll(/begin(bfchar|bfrange)([\s\S]*?)endbf/g)) {
    const numbers = [...body.matchAll(/<([0-9A-Fa-f]*)>/g)].map(([, hex = '']) => hex);
    if (kind === 'bfchar') {
      for (let at = 0; at + 1 < numbers.length; at += 2)
        signs.set(Number.parseInt(numbers[at]!, 16), textIn(numbers[at + 1]!));
      continue;
    }
    for (let at = 0; at + 2 < numbers.length; at += 3) {
      const [from, to, first] = numbers.slice(at, at + 3).map((hex) => Number.parseInt(hex, 16)) as [
        number,
        number,
        number,
      ];
      for (let code = from; code <= to; code++) signs.set(code, String.fromCodePoint(first + code - from));
    }
  }
  return signs;
}

function textIn(hex: string): string {
  return String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)));
}

function drawnWidths(font: PDFDict): Map<number, number> {
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

/** `[ 3 [ 250 ] 10 12 300 ]`: a list from a code on, or one width for a stretch of codes. */
function innerWidths(font: PDFDict): Map<number, number> {
  const descendants = font.lookup(name('DescendantFonts'));
  const inner = descendants instanceof PDFArray ? descendants.lookup(0) : undefined;
  const list = inner instanceof PDFDict ? inner.lookup(name('W')) : undefined;
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
