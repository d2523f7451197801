import type { Browser } from '@playwright/test';
import type { Finding } from './finding.ts';
import { openPage } from './open-page.ts';
import { watchPage } from './watch-page.ts';

/** A page that shows the deck in its own way: what it says, asks for and weighs until it is ready. */
export async function checkStart(browser: Browser, site: string, file: string): Promise<Finding[]> {
  const page = await openPage(browser, { width: 1280, height: 720 });
  const watch = watchPage(page, file, site, () => file);
  await page.goto(`${site}${file}`);
  await page.locator('html.arrancada').waitFor({ state: 'attached' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  // What is copied to a stick weighs what it is, not what would travel.
  if (!site.startsWith('file:')) await watch.weigh();
  await page.context().close();
  return watch.findings();
}
