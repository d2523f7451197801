import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFRef, PDFString } from 'pdf-lib';
import { checkText as say } from '../language/check-es-mx.ts';
import { addressOf } from './name-links.ts';
import type { PdfFile } from './open-pdf.ts';
import type { Problem } from './problem.ts';
import { textOf } from './tag-tree.ts';
import { namedTarget } from './write-outline.ts';

const name = PDFName.of;

/** What can be clicked: in a tag, described, and leading to a page of the file or to an address of the net. */
export function checkLinks(file: PdfFile): Problem[] {
  const tagged = new Set(file.tagList.flatMap(({ objects }) => objects));
  return file.doc.getPages().flatMap(({ node }, index) => {
    const annotations = node.lookup(name('Annots'));
    if (!(annotations instanceof PDFArray)) return [];
    const texts: string[] = node.lookup(name('Tabs')) === name('S') ? [] : [say.noTabOrder];
    for (const ref of annotations.asArray()) {
      const annotation = ref instanceof PDFRef ? file.doc.context.lookup(ref) : ref;
      if (!(annotation instanceof PDFDict)) continue;
      const type = annotation.lookup(name('Subtype'));
      if (type !== name('Link')) {
        texts.push(say.otherAnnotation(String(type)));
        continue;
      }
      if (!(ref instanceof PDFRef) || !tagged.has(ref)) texts.push(say.looseLink);
      if (!textOf(annotation, 'Contents')?.trim()) texts.push(say.unnamedLink);
      texts.push(...checkTarget(file, annotation));
    }
    return texts.map((text) => ({ page: index + 1, text }));
  });
}

function checkTarget(file: PdfFile, annotation: PDFDict): string[] {
  const address = addressOf(annotation);
  if (address !== undefined)
    return /^(https?:\/\/|mailto:|tel:|sms:)/.test(address) && !/\.invalid\//.test(address)
      ? []
      : [say.oddLink(address)];
  const action = annotation.lookup(name('A'));
  const target = annotation.lookup(name('Dest')) ?? (action instanceof PDFDict ? action.lookup(name('D')) : undefined);
  if (target instanceof PDFArray) return pageOfTarget(file, target) ? [] : [say.brokenLink(target.toString())];
  const key =
    target instanceof PDFName || target instanceof PDFString || target instanceof PDFHexString
      ? target.decodeText()
      : '';
  const named = namedTarget(file.doc, key);
  return named && pageOfTarget(file, named) ? [] : [say.brokenLink(key)];
}

/** Number of the page that a destination shows. */
export function pageOfTarget(file: PdfFile, target: PDFArray): number | undefined {
  const page = target.get(0);
  if (page instanceof PDFRef) return file.pageNumbers.get(page);
  return page instanceof PDFNumber && page.asNumber() < file.pageNumbers.size ? page.asNumber() + 1 : undefined;
}
