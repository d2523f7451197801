import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { PDFDocument } from 'pdf-lib';
import { registry } from '../../../src/components/registry.ts';
import { readTaller } from '../../../src/content/read-taller.ts';
import { makeEdition } from '../../../src/pdf/print/make-edition.ts';
import { runTask } from '../../tasks/run-task.ts';

// Slides, and what their booklet may take; what the files may weigh.
const [SLIDES, PAGES] = [38, 32];
const KILOBYTES = { diapositivas: 450, cuaderno: 750 };
const slides = join(import.meta.dirname, '../../../slides');

test('the booklet of the workshop of 2021 takes 32 pages or fewer on either paper, and neither file is heavy', async ({
  browser,
}) => {
  test.setTimeout(5 * 60_000);
  const taller = readTaller(slides, registry.values());
  const { titulo, estado } = taller.config;
  const ours = titulo === 'Taller de Gobierno Abierto' && estado === 'Quintana Roo' && taller.slides.length <= SLIDES;
  test.skip(!ours, 'slides/ holds another workshop, or a longer one');
  const site = mkdtempSync(join(tmpdir(), 'taller-hojas-'));
  const { status, stderr } = await runTask('build', [`--en=${site}`], { slides });
  expect(status, stderr).toBe(0);
  for (const paper of ['carta', 'a4'] as const) {
    const options = { paper, date: new Date(0), report: () => {} };
    const { bytes } = await makeEdition(browser, site, taller, 'cuaderno', options);
    expect((await PDFDocument.load(bytes)).getPageCount(), paper).toBeLessThanOrEqual(PAGES);
    expect(bytes.length / 1000, paper).toBeLessThanOrEqual(KILOBYTES.cuaderno);
  }
  const { bytes } = await makeEdition(browser, site, taller, 'diapositivas', { date: new Date(0), report: () => {} });
  expect(bytes.length / 1000).toBeLessThanOrEqual(KILOBYTES.diapositivas);
});
