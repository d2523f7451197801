import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef } from 'pdf-lib';
import { checkText as say } from '../../language/check-es-mx.ts';
import type { PdfFile } from '../read/open-pdf.ts';
import { rectOf } from '../read/rect-of.ts';
import { readTarget } from '../read/read-target.ts';
import type { Problem } from './problem.ts';
import { besides, wordsAt } from './words-near.ts';
import { ancestorsOf, type Tag, textOf } from '../read/tag-tree.ts';
import { name } from '../read/name.ts';
import { numbersIn } from '../read/plain-value.ts';

// The tag that an annotation belongs into, by its kind.
const TAGS: Record<string, string> = { Link: 'Link', Widget: 'Form' };

/** What can be clicked or filled in, of any accessible file: in its tag, described, and a link leading to what there is. */
export function checkLinks(file: PdfFile): Problem[] {
  // A file without tags is told so once; of its links it can only be said that they lead nowhere.
  const hasTags = file.tagList.length > 0;
  const tagged = new Map(file.tagList.flatMap((tag) => tag.objects.map((object): [PDFRef, Tag] => [object, tag])));
  return file.doc.getPages().flatMap(({ node }, index) => {
    const annotations = node.lookup(name('Annots'));
    if (!(annotations instanceof PDFArray) || annotations.size() === 0) return [];
    // LibreOffice writes it as text.
    const inOrder = ['/S', '(S)'].includes(String(node.lookup(name('Tabs'))));
    const found: string[] = !hasTags || inOrder ? [] : [say.noTabOrder];
    const crop = node.CropBox() ?? node.MediaBox();
    for (const ref of annotations.asArray()) {
      const annotation = ref instanceof PDFRef ? file.doc.context.lookup(ref) : ref;
      if (!(annotation instanceof PDFDict) || isHidden(annotation) || isOutside(annotation, crop)) continue;
      const kind = annotation.lookup(name('Subtype'));
      const type = kind instanceof PDFName ? kind.decodeText() : '';
      if (type === 'Popup') continue;
      const tag = ref instanceof PDFRef ? tagged.get(ref) : undefined;
      const wanted = TAGS[type] ?? 'Annot';
      const report = (text: string) => found.push(besides(text, wordsAt(file, index + 1, rectOf(annotation))));
      if (type === 'PrinterMark' || type === 'TrapNet') {
        if (tag || type === 'TrapNet') report(say.otherAnnotation(type));
        continue;
      }
      if (type === 'Link') for (const text of checkTarget(file, annotation)) report(text);
      if (!hasTags) continue;
      if (!tag || file.roles.standard(tag.type) !== wanted)
        report(type === 'Link' ? say.looseLink : say.looseAnnotation(type, wanted));
      const described = textOf(annotation, 'Contents')?.trim() || (type !== 'Link' && tag && textOf(tag.dict, 'Alt'));
      if (type === 'Widget' ? !namedField(annotation) && !described : !described)
        report(type === 'Link' ? say.unnamedLink : say.unnamedAnnotation(type));
      const spoken = tag && [tag, ...ancestorsOf(tag)].some(({ dict }) => textOf(dict, 'Lang'));
      if (described && !file.language && !spoken) report(say.noLanguageHere);
    }
    return found.map((text) => ({ page: index + 1, text }));
  });
}

function isHidden(annotation: PDFDict): boolean {
  const flags = annotation.lookup(name('F'));
  return flags instanceof PDFNumber && (flags.asNumber() & 2) !== 0;
}

function isOutside(annotation: PDFDict, crop: PDFArray): boolean {
  const [left, bottom, right, top] = rectOf(annotation);
  const [x = 0, y = 0, width = 0, height = 0] = numbersIn(crop);
  return (
    Math.max(left, right) < x ||
    Math.min(left, right) > width ||
    Math.max(bottom, top) < y ||
    Math.min(bottom, top) > height
  );
}

/** A field to fill in has a name for listeners of its own or of the field that it is part of. */
function namedField(field: PDFDict): boolean {
  if (textOf(field, 'TU')?.trim()) return true;
  const parent = field.lookup(name('Parent'));
  return parent instanceof PDFDict && namedField(parent);
}

function checkTarget(file: PdfFile, annotation: PDFDict): string[] {
  const target = readTarget(file, annotation);
  return target === undefined || target.page !== undefined ? [] : [say.brokenLink(target.key)];
}
