import { type PDFDocument, PDFHexString } from 'pdf-lib';
import { labelsOf } from '../check/labels-of.ts';
import { name } from '../read/name.ts';

/**
 * Names the pages as a reader counts them: by slide, where `slides` has each page's slide (its further pages are 7.2, 7.3),
 * else by their place.
 */
export function writePageLabels(doc: PDFDocument, slides: readonly string[] | undefined): void {
  const labels = labelsOf(slides ?? []);
  const counted = labels.every((label, page) => label === String(page + 1));
  const ranges = counted
    ? [0, { S: 'D' }]
    : labels.flatMap((label, page) => [page, { P: PDFHexString.fromText(label) }]);
  doc.catalog.set(name('PageLabels'), doc.context.obj({ Nums: ranges as never }));
}
