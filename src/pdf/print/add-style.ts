import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

const FOLDER = join(import.meta.dirname, '../../styles/pdf');

/** Style sheets by their names in src/styles/pdf, as text. */
export function styleText(...sheets: readonly string[]): string {
  return sheets.map((name) => readFileSync(join(FOLDER, `${name}.css`), 'utf-8')).join('');
}

/** Gives the page to be printed more style sheets: no page of the site loads them. Then `css`. */
export async function addStyle(page: Page, sheets: readonly string[], css = ''): Promise<void> {
  // Playwright's own addStyleTag waits for an event that never comes in a page without scripts.
  await page.evaluate(
    (written) => {
      const style = document.createElement('style');
      style.textContent = written;
      document.head.append(style);
    },
    styleText(...sheets) + css,
  );
}
