import { PDFArray, type PDFDocument, PDFNumber, PDFString } from 'pdf-lib';
import { name } from '../read/name.ts';

/**
 * Names the pages as a reader counts them: by slide, where `slides` has each page's slide (its further pages are 7.2, 7.3),
 * else by their place.
 */
export function writePageLabels(doc: PDFDocument, slides: readonly string[] | undefined): void {
  const labels = PDFArray.withContext(doc.context);
  const add = (page: number, entries: Record<string, unknown>) => {
    labels.push(PDFNumber.of(page));
    labels.push(doc.context.obj({ S: 'D', ...entries } as never));
  };
  if (!slides) add(0, {});
  let number = 0;
  let inSeries = false;
  for (const [page, id] of (slides ?? []).entries()) {
    const again = slides![page - 1] === id;
    if (!again) number++;
    if (!again && (page === 0 || inSeries)) add(page, { St: number });
    if (again && slides![page - 2] !== id) add(page, { P: PDFString.of(`${number}.`), St: 2 });
    inSeries = again;
  }
  doc.catalog.set(name('PageLabels'), doc.context.obj({ Nums: labels }));
}
