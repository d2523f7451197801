import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

const FOLDER = join(import.meta.dirname, '../../styles/pdf');

/** Gives the page to be printed more style sheets, by their names in src/styles/pdf: no page of the site loads them. Then `css`. */
export async function addStyle(page: Page, sheets: readonly string[], css = ''): Promise<void> {
  const text = sheets.map((name) => readFileSync(join(FOLDER, `${name}.css`), 'utf-8')).join('') + css;
  // Playwright's own addStyleTag waits for an event that never comes in a page without scripts.
  await page.evaluate((written) => {
    const style = document.createElement('style');
    style.textContent = written;
    document.head.append(style);
  }, text);
}
