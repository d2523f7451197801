import type { Page } from '@playwright/test';
import { addStyle } from './add-style.ts';
import { fillPages, markLines } from './fill-pages.ts';
import { numberContents } from './number-contents.ts';
import { PAPERS, type Paper } from './paper.ts';
import { placeFields } from './place-fields.ts';
import { type PageOptions, printPage } from './print-page.ts';
import type { Printed } from './print-slides.ts';
import { saveInk } from './save-ink.ts';
import { PRINT_ORIGIN } from './serve-folder.ts';
import { showingPrint } from './showing-print.ts';
import { unfoldNotes } from './unfold-notes.ts';

export interface BookletOptions extends PageOptions {
  paper?: Paper | undefined;
  grey?: boolean | undefined;
  /** Notes can be typed into it. */
  fields?: boolean | undefined;
}

/** Prints the reading edition on paper, with the pages' numbers in its contents and lines down to the foot of each page. */
export async function printBooklet(
  page: Page,
  { paper = 'carta', grey = false, fields = false, ...options }: BookletOptions = {},
): Promise<Printed> {
  await page.emulateMedia({ media: 'print' });
  await page.goto(`${PRINT_ORIGIN}/lectura.html`);
  await unfoldNotes(page);
  await addStyle(page, [], PAPERS[paper]);
  const names = fields ? await placeFields(page) : undefined;
  if (grey) await saveInk(page, 'light');
  await fillPages(page, await numberContents(page, await markLines(page)));
  const printed = await printPage(page, options);
  return { ...printed, ...(names ? { fields: names } : {}), shown: showingPrint(printed.bytes, grey) };
}
