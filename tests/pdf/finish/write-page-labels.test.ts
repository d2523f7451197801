import { PDFDocument } from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, it } from 'vitest';
import { writePageLabels } from '../../../src/pdf/finish/write-page-labels.ts';

async function labelsOf(pages: number, slides?: string[]): Promise<string[] | null> {
  const doc = await PDFDocument.create();
  for (let page = 0; page < pages; page++) doc.addPage();
  writePageLabels(doc, slides);
  const view = await getDocument({ data: await doc.save() }).promise;
  const labels = await view.getPageLabels();
  await view.destroy();
  return labels;
}

it('writePageLabels(doc, slides) counts slides; the further pages of one are counted below it', async () => {
  expect(await labelsOf(3)).toEqual(['1', '2', '3']);
  expect(await labelsOf(8, ['a', 'b', 'b', 'b', 'c', 'd', 'd', 'e'])).toEqual([
    '1',
    '2',
    '2.2',
    '2.3',
    '3',
    '4',
    '4.2',
    '5',
  ]);
  expect(await labelsOf(2, ['a', 'a'])).toEqual(['1', '1.2']);
});
