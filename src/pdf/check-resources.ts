import { decodePDFRawStream, PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, PDFRawStream } from 'pdf-lib';
import { checkText as say } from '../language/check-es-mx.ts';
import type { PdfFile } from './open-pdf.ts';
import type { Problem } from './problem.ts';

const name = PDFName.of;

// No larger than an icon on a page printed at 300 dpi.
const ICON = 256;

/** Fonts and images of each page: fonts embedded as outlines with their signs, no picture where a drawing belongs. */
export function checkResources({ doc }: PdfFile, { images = false }: { images?: boolean } = {}): Problem[] {
  const seen = new Set<PDFDict>();
  return doc.getPages().flatMap(({ node }, index) => {
    const texts = walkResources(node.Resources(), doc, seen, images);
    return texts.map((text) => ({ page: index + 1, text }));
  });
}

function walkResources(resources: unknown, doc: PDFDocument, seen: Set<PDFDict>, images: boolean): string[] {
  if (!(resources instanceof PDFDict)) return [];
  const texts: string[] = [];
  for (const font of entriesOf(resources, 'Font')) {
    if (font instanceof PDFDict && !seen.has(font)) texts.push(...checkFont(font));
    if (font instanceof PDFDict) seen.add(font);
  }
  for (const object of [...entriesOf(resources, 'XObject'), ...entriesOf(resources, 'Pattern')]) {
    if (!(object instanceof PDFRawStream) || seen.has(object.dict)) continue;
    seen.add(object.dict);
    if (object.dict.lookup(name('Subtype')) === name('Image')) {
      const [width = 0, height = 0] = ['Width', 'Height'].map((key) => numberOf(object.dict.lookup(name(key))));
      if (!images && Math.max(width, height) > ICON) texts.push(say.raster(width, height));
    } else {
      texts.push(...walkResources(object.dict.lookup(name('Resources')), doc, seen, images));
    }
  }
  return texts;
}

// With what joins and colours them; figures are among that and no sign by themselves.
const EMOJI = /^(?=.*[\p{Extended_Pictographic}\p{RI}])[\p{Extended_Pictographic}\p{Emoji_Component}]+$/u;

/** The signs that a font can show, by its map to Unicode. */
function signsOf(font: PDFDict): string {
  const map = font.lookup(name('ToUnicode'));
  if (!(map instanceof PDFRawStream)) return '';
  const text = new TextDecoder().decode(decodePDFRawStream(map).decode());
  const pairs = text.matchAll(/^<[0-9A-F]+> (?:<[0-9A-F]+> )?<([0-9A-F]+)>$/gim);
  return [...pairs]
    .map(([, hex = '']) => String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16))))
    .join('');
}

function checkFont(font: PDFDict): string[] {
  const described = font.lookup(name('FontDescriptor'));
  const base =
    font.lookup(name('BaseFont')) ?? (described instanceof PDFDict ? described.lookup(name('FontName')) : undefined);
  const shown = base instanceof PDFName ? base.decodeText() : 'sin nombre';
  if (font.lookup(name('Subtype')) === name('Type3')) {
    // Signs in colour are pictures that know what they say; letters drawn so are not meant.
    const signs = signsOf(font);
    return signs !== '' && EMOJI.test(signs) ? [] : [say.type3(shown, signs)];
  }
  const descendants = font.lookup(name('DescendantFonts'));
  const inner = descendants instanceof PDFArray ? descendants.lookup(0) : font;
  const descriptor = inner instanceof PDFDict ? inner.lookup(name('FontDescriptor')) : undefined;
  const embedded =
    descriptor instanceof PDFDict && ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor.has(name(key)));
  return [
    ...(embedded ? [] : [say.notEmbedded(shown)]),
    ...(font.has(name('ToUnicode')) || font.lookup(name('Encoding')) === name('WinAnsiEncoding')
      ? []
      : [say.noUnicode(shown)]),
  ];
}

function entriesOf(resources: PDFDict, key: string): unknown[] {
  const group = resources.lookup(name(key));
  return group instanceof PDFDict ? group.keys().map((each) => group.lookup(each)) : [];
}

function numberOf(value: unknown): number {
  return value instanceof PDFNumber ? value.asNumber() : 0;
}
