import type { Report } from './content-error.ts';
import { lostLetters } from './lost-letters.ts';
import { BOOK, SAVE_SHEET } from './sheet-menus.ts';
import { SourceText } from './source-text.ts';

const SAVE_TEXT = 'guárdelo con la codificación UTF-8 (en el editor: «Guardar con codificación»)';

/** What a file is that has only the name of a text: by its first bytes. */
const OTHERS: readonly [RegExp, string][] = [
  [/^PK\u0003\u0004/, 'un libro de Excel, LibreOffice o Numbers'],
  [/^\u00d0\u00cf\u0011\u00e0/, 'un libro de Excel anterior a 2007'],
  [/^\{\\rtf/, 'un documento de texto con formato (RTF)'],
  [/^%PDF-/, 'un PDF'],
  [/^\s*<(?:!doctype html|html)\b/i, 'una página web'],
  [/^\s*<table\b/i, 'una tabla de HTML'],
  [/^\s*<\?xml\b/i, 'un archivo XML'],
];

// «MÃ©xico»: UTF-8 read as Windows-1252 and saved so; or the sign for a letter that could not be read.
const LOST_LETTER =
  /Ã[\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013\u2014\u2018-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]|Â[¡¿«»°º\u00a0]|â€|\ufffd/;

/** The first word that lost a letter for certain; a question mark does not in prose, and not once in a sheet. */
function lostIn(text: string, isSheet: boolean): { word: string; offset: number } | undefined {
  const sign = LOST_LETTER.exec(text);
  if (sign && (isSheet || sign[0] !== '\uFFFD')) return { word: wordAt(text, sign.index), offset: sign.index };
  const asked = isSheet ? lostLetters(text) : undefined;
  return asked && asked.count > 1 ? asked : undefined;
}

// «M+AOk-xico»: an accented letter as UTF-7 writes it.
const UTF_7 = /\+A[K-P][A-Za-z0-9+/]-/;

const wordAt = (text: string, at: number) => /\S*$/.exec(text.slice(0, at))![0] + /^\S*/.exec(text.slice(at))![0];

/** Where two versions of a change begin, one below the other, or a mark of Git's that was left of them; -1 without any. */
function halfMerged(text: string): number {
  const middle = text.search(/^={7}$(?=[\s\S]*^>{7} )/m);
  const first = text.search(/^[<>]{7} \S/m);
  return middle !== -1 && middle < first && text[first] === '>' ? middle : first;
}

/**
 * Bytes of an editor's file to text: UTF-8 with or without byte-order mark, or UTF-16 with one, any line ends, letters
 * composed (NFC), no NUL. Reports what the file is when it is no such text and returns undefined.
 */
export function decodeText(file: string, bytes: Uint8Array, report: Report): SourceText | undefined {
  const isSheet = /\.csv$/i.test(file) || BOOK.test(file);
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const other = OTHERS.find(([sign]) => sign.test(start.replace(/^\u00ef\u00bb\u00bf/, '')))?.[1];
  if (other && (isSheet || !other.startsWith('una tabla'))) {
    const remedy = isSheet ? SAVE_SHEET : 'guárdelo otra vez como texto';
    report({ file, line: 1, column: 1 }, `el archivo es ${other} y no un texto`, remedy);
    return undefined;
  }
  try {
    const source = new SourceText(file, clean(decoderFor(bytes).decode(bytes)));
    const half = halfMerged(source.text);
    if (half !== -1) {
      const isWhole = /^={7}$/m.test(source.text);
      const problem = `Git dejó aquí ${isWhole ? 'las dos versiones' : 'una marca'} de un cambio`;
      const remedy = 'deje la buena y borre los renglones que empiezan con <<<<<<<, ======= y >>>>>>>';
      report(source.place(half), problem, remedy);
      return undefined;
    }
    const utf7 = /^[\0-\x7f]*$/.test(source.text) ? source.text.search(UTF_7) : -1;
    if (utf7 !== -1) {
      const problem = `el archivo está en UTF-7: «${wordAt(source.text, utf7)}»`;
      report(source.place(utf7), problem, isSheet ? SAVE_SHEET : SAVE_TEXT);
      return undefined;
    }
    const lost = lostIn(source.text, isSheet);
    if (lost) {
      const problem = `«${lost.word}» perdió sus letras: el archivo pasó por otra codificación`;
      report(
        source.place(lost.offset),
        problem,
        `recupere una copia anterior; al guardarla, ${isSheet ? SAVE_SHEET : SAVE_TEXT}`,
      );
      return undefined;
    }
    const nul = source.text.indexOf('\0');
    if (nul === -1) return source;
    report(
      source.place(nul),
      'el archivo contiene un carácter nulo',
      isSheet ? SAVE_SHEET : 'bórrelo o guarde el archivo otra vez como texto',
    );
    return undefined;
  } catch {
    const habit = isSheet ? ' (tampoco el «CSV (delimitado por comas)» de Excel)' : '';
    report(placeOfBadByte(file, bytes), `el archivo no está en UTF-8${habit}`, isSheet ? SAVE_SHEET : SAVE_TEXT);
    return undefined;
  }
}

/** Excel's «Texto Unicode» is UTF-16, and says so in its first two bytes. */
function decoderFor([first, second]: Uint8Array): TextDecoder {
  const label =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(label, { fatal: true });
}

const clean = (text: string) => text.replace(/\r\n?/g, '\n').normalize('NFC');

function placeOfBadByte(file: string, bytes: Uint8Array) {
  // Replacement characters that the file itself holds are rare; the first one that decoding adds is the bad byte.
  const lenient = clean(new TextDecoder('utf-8').decode(bytes));
  return new SourceText(file, lenient).place(lenient.indexOf('\uFFFD'));
}
