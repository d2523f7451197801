import { PDFDict, type PDFDocument, PDFRawStream } from 'pdf-lib';
import { checkText as say } from '../../language/check-es-mx.ts';
import { checkFont, checkOwnFont, nameOf } from './check-fonts.ts';
import type { PdfFile } from '../read/open-pdf.ts';
import type { Problem } from './problem.ts';
import { readFont } from '../read/read-font.ts';
import { numberAt } from '../read/number-at.ts';
import { name } from '../read/name.ts';

// No larger than an icon on a page printed at 300 dpi.
const ICON = 256;

export interface ResourceOptions {
  /** The workshop shows pictures that are no drawings. */
  images?: boolean | undefined;
  /** Printed here: letters are outlines that work, nothing is a picture that needn't be. */
  own?: boolean | undefined;
}

/** Fonts of each page, embedded and with their signs; of our own editions images too. */
export function checkResources({ doc }: Pick<PdfFile, 'doc'>, options: ResourceOptions = {}): Problem[] {
  const seen = new Set<PDFDict>();
  return doc.getPages().flatMap(({ node }, index) => {
    const texts = walkResources(node.Resources(), doc, seen, options);
    return texts.map((text) => ({ page: index + 1, text }));
  });
}

function walkResources(resources: unknown, doc: PDFDocument, seen: Set<PDFDict>, options: ResourceOptions): string[] {
  if (!(resources instanceof PDFDict)) return [];
  const { images = false, own = false } = options;
  const texts: string[] = [];
  for (const font of entriesOf(resources, 'Font')) {
    if (!(font instanceof PDFDict) || seen.has(font)) continue;
    seen.add(font);
    texts.push(...checkFont(font), ...(own ? [...drawnLetters(font), ...checkOwnFont(font)] : []));
  }
  for (const object of [...entriesOf(resources, 'XObject'), ...entriesOf(resources, 'Pattern')]) {
    if (!(object instanceof PDFRawStream) || seen.has(object.dict)) continue;
    seen.add(object.dict);
    if (object.dict.lookup(name('Subtype')) === name('Image')) {
      const [width = 0, height = 0] = ['Width', 'Height'].map((key) => numberAt(object, key));
      if (own && !images && Math.max(width, height) > ICON) texts.push(say.raster(width, height));
    } else {
      texts.push(...walkResources(object.dict.lookup(name('Resources')), doc, seen, options));
    }
  }
  return texts;
}

// With what joins and colours them; figures are among that and no sign by themselves.
const EMOJI = /^(?=.*[\p{Extended_Pictographic}\p{RI}])[\p{Extended_Pictographic}\p{Emoji_Component}]+$/u;

/** Signs in colour are pictures that know what they say; letters drawn so are not meant. */
function drawnLetters(font: PDFDict): string[] {
  if (font.lookup(name('Subtype')) !== name('Type3')) return [];
  const { say: sign } = readFont(font);
  const signs = Array.from({ length: 256 }, (_, code) => sign(code)).join('');
  return signs !== '' && EMOJI.test(signs) ? [] : [say.type3(nameOf(font), signs)];
}

function entriesOf(resources: PDFDict, key: string): unknown[] {
  const group = resources.lookup(name(key));
  return group instanceof PDFDict ? group.keys().map((each) => group.lookup(each)) : [];
}
