import type { Browser } from '@playwright/test';
import type { Taller } from '../../content/model.ts';
import type { Edition } from '../print/edition.ts';
import { type EditionOptions, makeEdition } from '../print/make-edition.ts';
import type { Checked } from './check-pdf.ts';
import { expectEdition } from './expectation.ts';
import { inspectPdf } from './inspect-pdf.ts';

/** An edition, and all that is wrong with it. */
export interface CheckedEdition extends Checked {
  bytes: Uint8Array;
  /** Slides by page: see MadeEdition. */
  slides: readonly string[] | undefined;
}

/** Prints an edition of the site built in `folder` and checks it against `taller`. */
export function checkedEdition(
  browser: Browser,
  folder: string,
  taller: Taller,
  edition: Edition,
  options: EditionOptions,
): Promise<CheckedEdition> {
  return makeEdition(browser, folder, taller, edition, options, async ({ bytes, pages: slides, shown }) => {
    const expected = { ...expectEdition(taller, edition, slides), grey: options.grey };
    return { bytes, slides, ...(await inspectPdf(browser, bytes, expected, shown)) };
  });
}
