import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { PDFDocument, PDFRawStream } from 'pdf-lib';
import { inspectPdf } from '../../../src/pdf/check/inspect-pdf.ts';
import { PRINT_ORIGIN } from '../../../src/pdf/print/serve-folder.ts';
import { printPage } from '../../../src/pdf/print/print-page.ts';
import { formatProblem } from '../../../src/pdf/check/problem.ts';
import { showing } from '../../../src/pdf/print/showing.ts';
import { name } from '../../../src/pdf/read/name.ts';
import { fixtureSlides } from '../../fixture-workshop.ts';

const PAGE = `<!doctype html><html lang="es-MX"><head><title>Prueba</title><style>
@page { size: 640px 360px; margin: 0 } body { margin: 0 } section { width: 640px; height: 360px; overflow: hidden }
video { width: 320px }</style></head><body><section><video FILM></video><img src="/luego.svg" loading="lazy" style="display: block; margin-top: 9000px" alt="">
</section></body></html>`;
const FILMS = ['src="/lluvia.mp4" preload="metadata"', 'preload="none"><source src="/lluvia.mp4"'];

for (const javaScriptEnabled of [true, false])
  for (const film of FILMS) {
    test(`a film that comes late shows its first picture (${film}${javaScriptEnabled ? '' : ', no script'})`, async ({
      browser,
    }) => {
      const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 640, height: 1 } });
      const page = await context.newPage();
      // Asked for once the page is readied: only then the film comes.
      let come = () => {};
      const readied = new Promise<void>((resolve) => {
        come = resolve;
      });
      await page.route('**/*', async (route) => {
        const { pathname } = new URL(route.request().url());
        if (pathname === '/') return route.fulfill({ body: PAGE.replace('FILM', film), contentType: 'text/html' });
        if (pathname === '/luego.svg') come();
        else await readied;
        if (pathname !== '/lluvia.mp4') return route.fulfill({ status: 404 });
        await route.fulfill({ path: join(fixtureSlides, 'archivos/lluvia.mp4'), contentType: 'video/mp4' });
      });
      await page.goto(`${PRINT_ORIGIN}/`, { waitUntil: 'domcontentloaded' });
      const plays = await page.evaluate(() =>
        document.createElement('video').canPlayType('video/mp4; codecs="avc1.42E01E"'),
      );
      const { bytes } = await printPage(page);
      const doc = await PDFDocument.load(bytes, { updateMetadata: false });
      const pictures = doc.context
        .enumerateIndirectObjects()
        .filter(([, each]) => each instanceof PDFRawStream && each.dict.get(name('Subtype')) === name('Image'));
      expect(pictures.length > 0).toBe(plays !== '');
      // Without scripts a booklet is printed: no picture is taken of that.
      const shown = javaScriptEnabled ? showing(page, 'section') : undefined;
      const { problems } = await inspectPdf(browser, bytes, { language: 'es-MX' }, shown);
      expect(problems.map(formatProblem).filter((each) => each.includes('se ve distinto'))).toEqual([]);
      await context.close();
    });
  }
