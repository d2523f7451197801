import type { Page } from '@playwright/test';
import { addSourcePages } from './add-source-pages.ts';
import { openPrintView } from './open-print-view.ts';
import { type PageOptions, type PrintedPage, printPage } from './print-page.ts';
import { saveInk } from './save-ink.ts';

export interface SlideOptions extends PageOptions {
  /** A page for each step instead of each slide. */
  steps?: boolean | undefined;
  grey?: boolean | undefined;
  /** The list of sources to end with, as renderSources makes it. */
  sources?: string | undefined;
}

/** A PDF as the browser wrote it, with what only the page knew. */
export interface Printed extends PrintedPage {
  /** Slide ids by page; a slide whose steps are printed stands there more than once. */
  pages?: string[];
  /** How many of those stand on one page: one, if nothing is said. */
  perPage?: number;
  /** What the fields to type in are called, where it has some: see placeFields. */
  fields?: string[];
}

/** Prints the deck's print view: a page a slide, its components complete. */
export async function printSlides(
  page: Page,
  { steps, grey = false, sources, ...options }: SlideOptions = {},
): Promise<Printed> {
  const slides = await openPrintView(page, steps);
  const further = sources ? await addSourcePages(page, sources) : [];
  if (grey) await saveInk(page, 'pale');
  const printed = await printPage(page, { ...options, sheets: '.pdf-page' });
  return { ...printed, pages: [...slides, ...further] };
}
