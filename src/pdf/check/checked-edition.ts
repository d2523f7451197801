import type { Browser } from '@playwright/test';
import type { Taller } from '../../content/model.ts';
import { pdfText as say } from '../../language/pdf-es-mx.ts';
import { type Edition, slidesPerPage } from '../print/edition.ts';
import { type EditionOptions, makeEdition } from '../print/make-edition.ts';
import type { Checked } from './check-pdf.ts';
import { expectEdition } from './expectation.ts';
import { inspectPdf } from './inspect-pdf.ts';
import { inPageOrder } from './problem.ts';
import { pageOfId } from '../read/read-target.ts';

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
  return makeEdition(browser, folder, taller, edition, options, async (made) => {
    const { bytes, pages: slides, lostFilms, lostLetters, shown } = made;
    const expected = { ...expectEdition(taller, edition, slides), grey: options.grey };
    const checked = await inspectPdf(browser, bytes, expected, shown);
    const pageOf = (slide: string) =>
      slides ? Math.floor(slides.indexOf(slide) / slidesPerPage(edition)!) + 1 : pageOfId(checked.file, slide);
    const lost = lostFilms.map(({ film, slide }) => ({ page: pageOf(slide), slide, text: say.lostFilm(slide, film) }));
    const letters = lostLetters.map((family) => ({ text: say.lostLetters(family) }));
    return { bytes, slides, ...checked, problems: inPageOrder([...checked.problems, ...lost, ...letters]) };
  });
}
