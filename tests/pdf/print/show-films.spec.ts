import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { PDFDocument, PDFRawStream } from 'pdf-lib';
import { inspectPdf } from '../../../src/pdf/check/inspect-pdf.ts';
import { PRINT_ORIGIN } from '../../../src/pdf/print/serve-folder.ts';
import { printPage } from '../../../src/pdf/print/print-page.ts';
import { formatProblem } from '../../../src/pdf/check/problem.ts';
import { name } from '../../../src/pdf/read/name.ts';
import { fixtureSlides } from '../../fixture-workshop.ts';

const PAGE = `<!doctype html><html lang="es-MX"><head><title>Prueba</title><style>
@page { size: 640px 360px; margin: 0 } body { margin: 0 } section { width: 640px; height: 360px; overflow: hidden }
video { width: 320px }</style></head><body><section><video FILM></video><img src="/luego.svg" loading="lazy" style="display: block; margin-top: 9000px" alt="">
</section></body></html>`;
const FILMS = ['src="/lluvia.mp4" preload="metadata"', 'preload="none"><source src="/lluvia.mp4"'];

for (const javaScriptEnabled of [true, false])
  for (const film of FILMS) {
    test(`a film that comes late shows its first picture (${film}${javaScriptEnabled ? '' : ', no script'})`, {
      tag: '@largo',
    }, async ({ browser }) => {
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
      // Without scripts a booklet is printed: no picture is taken of that.
      const { bytes, lostFilms, shown } = await printPage(page, javaScriptEnabled ? { sheets: 'section' } : {});
      const doc = await PDFDocument.load(bytes, { updateMetadata: false });
      const pictures = doc.context
        .enumerateIndirectObjects()
        .filter(([, each]) => each instanceof PDFRawStream && each.dict.get(name('Subtype')) === name('Image'));
      expect(pictures.length > 0).toBe(plays !== '');
      expect(lostFilms.length > 0).toBe(plays === '');
      const { problems } = await inspectPdf(browser, bytes, { language: 'es-MX' }, shown);
      expect(problems.map(formatProblem).filter((each) => each.includes('se ve distinto'))).toEqual([]);
      await context.close();
    });
  }

for (const film of ['src="/no está.mp4"', '><source src="/no está.mp4"', 'src="/rota.webm" preload="none"'])
  test(`a film that can’t be played is named with its slide, once, and its page looks as it prints (${film})`, {
    tag: '@largo',
  }, async ({ browser, page }) => {
    const own = PAGE.replace(
      '<video FILM></video>',
      `<div class="lamina" id="uno"><video controls ${film}></video></div>`,
    );
    await page.route('**/*', async (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === '/') return route.fulfill({ body: own, contentType: 'text/html; charset=utf-8' });
      if (pathname === '/rota.webm') return route.fulfill({ body: 'rota', contentType: 'video/webm' });
      await route.fulfill({ status: 404 });
    });
    await page.goto(`${PRINT_ORIGIN}/`);
    const { bytes, lostFilms, shown } = await printPage(page, { sheets: 'section' });
    expect(lostFilms).toEqual([{ film: film.includes('rota') ? 'rota.webm' : 'no está.mp4', slide: 'uno' }]);
    const { problems } = await inspectPdf(browser, bytes, { language: 'es-MX' }, shown);
    expect(problems.map(formatProblem).filter((each) => each.includes('se ve distinto'))).toEqual([]);
  });
