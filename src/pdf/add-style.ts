import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

const FOLDER = join(import.meta.dirname, '../styles/pdf');

/** Gives the page to be printed a style sheet of src/styles/pdf, which no page of the site loads; `more` stands after it. */
export async function addStyle(page: Page, name: string, more = ''): Promise<void> {
  // Playwright's own addStyleTag waits for an event that never comes in a page without scripts.
  await page.evaluate(
    (css) => {
      const style = document.createElement('style');
      style.textContent = css;
      document.head.append(style);
    },
    `${readFileSync(join(FOLDER, `${name}.css`), 'utf-8')}\n${more}`,
  );
}
