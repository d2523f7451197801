import { PDFDict, PDFName, PDFNumber, PDFRawStream } from 'pdf-lib';
import { checkText as say } from '../../language/check-es-mx.ts';
import { innerOf, readFont } from '../read/read-font.ts';
import { readSfnt } from '../read/read-sfnt.ts';
import { streamBytes, streamText } from '../read/stream-bytes.ts';
import { name } from '../read/name.ts';

// Codes of these say by themselves which signs they are (ISO 14289-1, 7.21.7).
const KNOWN_ENCODINGS = ['WinAnsiEncoding', 'MacRomanEncoding', 'MacExpertEncoding'];
const KNOWN_COLLECTIONS = ['GB1', 'CNS1', 'Japan1', 'Korea1'];
// ISO 32000-1, table 118: what every reader brings along.
const KNOWN_MAPS =
  /^(Identity-[HV]|(UniGB|UniCNS|UniJIS|UniKS|GB|B5|HK|ET|CNS|KSC|83pv|90|Add|EUC|Ext|H$|V$|UniJIS).*)/;

/** What is wrong with a font of any accessible file: not inside, without signs, without a way from codes to its drawings. */
export function checkFont(font: PDFDict): string[] {
  const shown = nameOf(font);
  if (font.lookup(name('Subtype')) === name('Type3')) return [];
  const inner = innerOf(font) ?? font;
  const descriptor = inner.lookup(name('FontDescriptor'));
  const file = fileOf(font);
  const composite = inner !== font;
  const truetype = inner.lookup(name('Subtype')) === name('CIDFontType2');
  const map = inner.lookup(name('CIDToGIDMap'));
  return [
    ...(file ? [] : [say.notEmbedded(shown)]),
    ...(composite && truetype && file && !(map === name('Identity') || map instanceof PDFRawStream)
      ? [say.noGlyphMap(shown)]
      : []),
    ...(composite && !hasCodeMap(font) ? [say.noCodeMap(shown)] : []),
    ...(saysSigns(font, inner, descriptor) ? [] : [say.noUnicode(shown)]),
    ...(hasForbiddenSigns(font) ? [say.oddUnicode(shown)] : []),
  ];
}

/** What is wrong with a font as Chromium writes it: a file that can't be drawn with, or widths other than the file's. */
export function checkOwnFont(font: PDFDict): string[] {
  const shown = nameOf(font);
  const inner = innerOf(font) ?? font;
  const file = fileOf(font);
  if (!file || inner === font || inner.lookup(name('Subtype')) !== name('CIDFontType2')) return [];
  const sfnt = readSfnt(streamBytes(file));
  const descriptor = inner.lookup(name('FontDescriptor'));
  if (descriptor instanceof PDFDict && descriptor.has(name('CIDSet'))) return [say.strayGlyphs(shown)];
  if (!sfnt || inner.lookup(name('CIDToGIDMap')) !== name('Identity')) return [say.brokenFont(shown)];
  const { codes, width } = readFont(font);
  const wrong = codes.some((glyph) => {
    const own = sfnt.widths?.[glyph] ?? 0;
    return own > 0 && Math.abs(1000 * width(glyph) - own) > 2;
  });
  return wrong ? [say.otherWidths(shown)] : [];
}

/** What a font is called. */
export function nameOf(font: PDFDict): string {
  const described = font.lookup(name('FontDescriptor'));
  const base =
    font.lookup(name('BaseFont')) ?? (described instanceof PDFDict ? described.lookup(name('FontName')) : undefined);
  return base instanceof PDFName ? base.decodeText() : 'sin nombre';
}

function fileOf(font: PDFDict): PDFRawStream | undefined {
  const descriptor = (innerOf(font) ?? font).lookup(name('FontDescriptor'));
  if (!(descriptor instanceof PDFDict)) return undefined;
  const files = ['FontFile', 'FontFile2', 'FontFile3'].map((key) => descriptor.lookup(name(key)));
  return files.find((file) => file instanceof PDFRawStream);
}

function hasCodeMap(font: PDFDict): boolean {
  const encoding = font.lookup(name('Encoding'));
  if (encoding instanceof PDFName) return KNOWN_MAPS.test(encoding.decodeText());
  return encoding instanceof PDFRawStream;
}

function saysSigns(font: PDFDict, inner: PDFDict, descriptor: unknown): boolean {
  if (font.has(name('ToUnicode'))) return true;
  const info = inner.lookup(name('CIDSystemInfo'));
  const ordering = info instanceof PDFDict ? String(info.lookup(name('Ordering'))) : '';
  if (KNOWN_COLLECTIONS.some((each) => ordering.includes(each))) return true;
  if (inner !== font) return false;
  const encoding = font.lookup(name('Encoding'));
  const base = encoding instanceof PDFDict ? encoding.lookup(name('BaseEncoding')) : encoding;
  if (base instanceof PDFName && KNOWN_ENCODINGS.includes(base.decodeText())) return true;
  // Names of signs are known, of a font that isn't one of symbols.
  const flags = descriptor instanceof PDFDict ? descriptor.lookup(name('Flags')) : undefined;
  const symbols = flags instanceof PDFNumber && (flags.asNumber() & 4) !== 0;
  return encoding instanceof PDFDict || !symbols;
}

/** U+0000, U+FEFF and U+FFFE are no signs (ISO 14289-1, 7.21.7). */
function hasForbiddenSigns(font: PDFDict): boolean {
  const map = font.lookup(name('ToUnicode'));
  if (!(map instanceof PDFRawStream)) return false;
  const text = streamText(map);
  const bodies = [...text.matchAll(/beginbf(?:char|range)([\s\S]*?)endbf/g)].map(([, body = '']) => body);
  return bodies.some((body) => /<[0-9A-F]+>\s*\[?\s*<(0000|FEFF|FFFE)>/i.test(body));
}
