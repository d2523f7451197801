import type { Browser, Page } from '@playwright/test';
import { requiredLetters } from '../html/optional-letters.ts';

/** A page of its own, without motion, that keeps nothing from one visit to the next. */
export async function openPage(browser: Browser, viewport: { width: number; height: number }): Promise<Page> {
  const context = await browser.newContext({
    viewport,
    locale: 'es-MX',
    reducedMotion: 'reduce',
  });
  // What is measured are our letters, however late they come.
  await context.route(/\.css$/, async (route) => {
    try {
      const response = await route.fetch();
      await route.fulfill({ response, body: requiredLetters(await response.text()) });
    } catch {
      // The page was closed meanwhile; to one that is still there it says that the sheet didn't come.
      await route.abort().catch(() => {});
    }
  });
  // An editor's machine may be slow and busy; one that is stuck ends all the same.
  context.setDefaultTimeout(120_000);
  return context.newPage();
}
