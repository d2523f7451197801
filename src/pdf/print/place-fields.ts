import type { Page } from '@playwright/test';
import { bookletText } from '../../language/booklet-es-mx.ts';
import { addStyle } from './add-style.ts';
import { FIELD_ADDRESS } from '../finish/write-fields.ts';

/**
 * Lays a link over each place to write on of the printed booklet: the browser gives it a place on its page and one among the
 * tags; writeFields makes a field of it. Returns what each is called, in the order of the pages.
 */
export async function placeFields(page: Page): Promise<string[]> {
  await addStyle(page, ['fields']);
  return page.evaluate(
    ({ address, title }) => {
      const names: string[] = [];
      for (const lines of document.querySelectorAll<HTMLElement>('.renglones')) {
        // What is left of some pages is nothing, or less than a line.
        if (lines.offsetHeight < 24) continue;
        const link = document.createElement('a');
        link.href = `${address}${names.length}`;
        link.setAttribute('aria-label', title);
        link.className = 'campo-de-renglones';
        lines.removeAttribute('aria-hidden');
        lines.replaceChildren(link);
        names.push(`${title}: ${lines.closest('[data-titulo]')?.getAttribute('data-titulo') ?? ''}`);
      }
      return names;
    },
    { address: FIELD_ADDRESS, title: bookletText.ownNotes },
  );
}
