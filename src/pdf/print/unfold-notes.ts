import type { Page } from '@playwright/test';

/** On paper nothing is folded: what is behind a summary stands after its words. */
export async function unfoldNotes(page: Page): Promise<void> {
  await page.$$eval('.nota-de-quien-facilita > details', (folds) => {
    for (const fold of folds) {
      const name = fold.querySelector('summary')!;
      name.replaceWith(...name.childNodes);
      fold.replaceWith(...fold.childNodes);
    }
  });
}
