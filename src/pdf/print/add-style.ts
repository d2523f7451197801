import type { Page } from '@playwright/test';

/** Gives the page to be printed one more style sheet. */
export async function addStyle(page: Page, css: string): Promise<void> {
  // Playwright's own addStyleTag waits for an event that never comes in a page without scripts.
  await page.evaluate((text) => {
    const style = document.createElement('style');
    style.textContent = text;
    document.head.append(style);
  }, css);
}
