import type { Page } from '@playwright/test';
import { addStyle } from './add-style.ts';
import { numberContents } from './number-contents.ts';
import { PAPERS } from './paper.ts';
import type { BookletOptions } from './print-booklet.ts';
import { printPage } from './print-page.ts';
import type { Printed } from './print-slides.ts';
import { saveInk } from './save-ink.ts';
import { PRINT_ORIGIN } from './serve-folder.ts';
import { showingPrint } from './showing-print.ts';
import { unfoldNotes } from './unfold-notes.ts';

// CSS pixels: 18 pt.
const SMALLEST = 24;

/** Prints the reading edition in large letters: as on a narrow screen, one column, no text smaller than 18 pt. */
export async function printLarge(
  page: Page,
  { paper = 'carta', grey = false, ...options }: BookletOptions = {},
): Promise<Printed> {
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
  await page.goto(`${PRINT_ORIGIN}/lectura.html`);
  await unfoldNotes(page);
  await addStyle(page, ['large'], PAPERS[paper]);
  await page.evaluate(partRows);
  await page.evaluate(enlarge, SMALLEST);
  // Whoever needs large letters needs them dark.
  if (grey) await saveInk(page, 'dark');
  await numberContents(page);
  const printed = await printPage(page, options);
  return { ...printed, shown: showingPrint(printed.bytes, grey) };
}

/** Runs in the page: of a table laid out as cards each card says what the heads of its columns would, and none reaches into the next. */
function partRows(): void {
  for (const table of document.querySelectorAll<HTMLTableElement>('main table')) {
    const [last] = [...table.rows].slice(-1);
    if (!last || getComputedStyle(last).display === 'table-row') continue;
    table.tHead?.remove();
    for (const cell of table.querySelectorAll<HTMLTableCellElement>('[rowspan]')) {
      const row = document.createElement('tr');
      cell.closest('tr')!.before(row);
      row.append(cell);
      cell.removeAttribute('rowspan');
      row.style.cssText = 'display: block; break-after: avoid';
    }
  }
}

/** Runs in the page: text that a style sheet has made small for a screen is as large as the rest, what it writes itself too. */
function enlarge(smallest: number): void {
  const written = document.createElement('style');
  for (const when of ['before', 'after'])
    written.textContent += `[data-${when}-grande]::${when} { font-size: ${smallest}px !important }`;
  document.head.append(written);
  for (const node of document.querySelectorAll<HTMLElement>('main *')) {
    if (node.closest('svg')) continue;
    const says = [...node.childNodes].some((each) => each.nodeType === 3 && each.textContent!.trim() !== '');
    if (says && Number.parseFloat(getComputedStyle(node).fontSize) < smallest)
      node.style.setProperty('font-size', `${smallest}px`, 'important');
    for (const when of ['before', 'after']) {
      const { content, fontSize } = getComputedStyle(node, `::${when}`);
      if (/[\p{L}\p{N}]/u.test(content.replace(/^(none|normal)$/, '')) && Number.parseFloat(fontSize) < smallest)
        node.setAttribute(`data-${when}-grande`, '');
    }
  }
}
