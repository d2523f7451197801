import type { Page } from '@playwright/test';
import { PRINT_ORIGIN } from './serve-folder.ts';

/** Opens the deck's print view, with a page a slide or, with `steps`, a page a step; the slides' ids by page. */
export async function openPrintView(page: Page, steps = false): Promise<string[]> {
  const query = steps ? '?print-pdf&pdfSeparateFragments=true' : '?print-pdf';
  await Promise.all([page.emulateMedia({ media: 'print' }), page.goto(`${PRINT_ORIGIN}/index.html${query}`)]);
  // Asked of the page itself: what Playwright would load into it to wait for it takes longer than the wait.
  return page.evaluate(async () => {
    const { classList } = document.documentElement;
    while (!classList.contains('arrancada')) {
      if (!classList.contains('js')) throw new Error('the program of the deck has not started');
      await new Promise(requestAnimationFrame);
    }
    return [...document.querySelectorAll('.pdf-page section.lamina')].map(({ id }) => id);
  });
}
