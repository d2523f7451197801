import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Taller } from '../content/model.ts';
import { deck, reading, single } from '../editions/all-editions.ts';
import { chapterPage } from '../html/chapter-page.ts';
import { pictureTags, SHARED, sharedFile } from '../html/share-tags.ts';
import { SLIDE_HEIGHT, SLIDE_WIDTH } from '../measures/slide-size.ts';

/** Draws what a chat shows of a link to the site built in `folder`, the cover and each chapter's first slide, and the pages that say so. */
export async function addSharePages(folder: string, taller: Taller): Promise<void> {
  const firsts = taller.chapters.map(({ slides }) => slides[0]!.id);
  if (!(await drawSlides(folder, firsts))) return;
  for (const [place, chapter] of taller.chapters.entries())
    await writeFile(join(folder, sharedFile(firsts[place]!, 'html')), chapterPage(taller, chapter, reading.page));
  for (const { page } of [deck, reading]) {
    const html = await readFile(join(folder, page), 'utf-8');
    const pages = page === reading.page ? ` data-compartir="${SHARED.folder}"` : '';
    await writeFile(
      join(folder, page),
      html
        .replace('<html ', () => `<html${pages} `)
        .replace('<meta property="og:type"', (tag) => `${pictureTags(taller)}\n${tag}`),
    );
  }
}

/** Draws slides of the site as pictures for chats; false where there is no browser, which it says. */
async function drawSlides(folder: string, ids: readonly string[]): Promise<boolean> {
  // Only a workshop with a public address needs a browser to be built.
  const { openBrowser } = await import('./find-browser.ts');
  const browser = await openBrowser('npm run build').catch(() => undefined);
  if (!browser) {
    console.warn(
      'Sin imágenes para compartir: se dibujan con un navegador. Instale uno (npx playwright install chromium) y construya otra vez.',
    );
    return false;
  }
  try {
    const { width, height } = SHARED;
    // A slide is a little higher: its upper edge is ground.
    const whole = Math.round((width * SLIDE_HEIGHT) / SLIDE_WIDTH);
    const page = await browser.newPage({ viewport: { width, height: whole }, reducedMotion: 'reduce' });
    await page.goto(pathToFileURL(join(folder, single.page)).href);
    await page.locator('html.arrancada').waitFor({ state: 'attached' });
    await page.addStyleTag({ content: '.herramientas, .avance, .aviso, .codigo-lectura { display: none !important }' });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    for (const id of ids) {
      await page.evaluate((hash) => location.assign(hash), `#/${encodeURIComponent(id)}`);
      await page.locator(`section.present[id=${JSON.stringify(id)}]`).waitFor();
      await page.screenshot({
        path: join(folder, sharedFile(id, 'png')),
        clip: { x: 0, y: whole - height, width, height },
      });
    }
  } finally {
    await browser.close();
  }
  return true;
}
