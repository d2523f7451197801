import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Taller } from '../content/model.ts';
import { deck, reading, single } from '../editions/all-editions.ts';
import { SLIDE_HEIGHT, SLIDE_WIDTH } from '../measures/slide-size.ts';
import { pictureTags, SHARE_PICTURE } from '../html/share-tags.ts';

/** Draws the cover of the site built in `folder` as the picture that a chat shows of a link, and names it in the pages. */
export async function addSharePicture(folder: string, taller: Taller): Promise<void> {
  // Only a workshop with a public address needs a browser to be built.
  const { openBrowser } = await import('./find-browser.ts');
  const browser = await openBrowser('npm run build').catch(() => undefined);
  if (!browser) {
    console.warn(
      'Sin imagen para compartir: se dibuja con un navegador. Instale uno (npx playwright install chromium) y construya otra vez.',
    );
    return;
  }
  try {
    const { file, width, height } = SHARE_PICTURE;
    // A slide is a little higher: of its cover the upper edge is ground.
    const whole = Math.round((width * SLIDE_HEIGHT) / SLIDE_WIDTH);
    const page = await browser.newPage({ viewport: { width, height: whole }, reducedMotion: 'reduce' });
    await page.goto(pathToFileURL(join(folder, single.page)).href);
    await page.locator('html.arrancada').waitFor({ state: 'attached' });
    await page.addStyleTag({ content: '.herramientas, .avance, .aviso, .codigo-lectura { display: none !important }' });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await page.screenshot({ path: join(folder, file), clip: { x: 0, y: whole - height, width, height } });
    for (const { page: name } of [deck, reading]) {
      const html = await readFile(join(folder, name), 'utf-8');
      await writeFile(
        join(folder, name),
        html.replace('<meta property="og:type"', (tag) => `${pictureTags(taller)}\n${tag}`),
      );
    }
  } finally {
    await browser.close();
  }
}
