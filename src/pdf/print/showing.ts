import type { Page } from '@playwright/test';
import { type Picture, takePictures } from '../check/take-pictures.ts';
import { type Margins, type ShownPage, shownPages } from './shown-pages.ts';

/** What the browser shows of pages that are printed. */
export interface Shown {
  /** Still being looked at, while the print is finished. */
  pages: Promise<ShownPage[]>;
  /** Pictures of some of them, by their numbers. */
  take(numbers: readonly number[]): Promise<Picture[]>;
}

/** What the browser shows of the elements of `selector`, each all of a printed page but for its `margins`. */
export function showing(
  page: Page,
  selector: string,
  margins: Margins = { left: 0, top: 0, right: 0, bottom: 0 },
): Shown {
  const pages = shownPages(page, selector, margins);
  // Whoever asks for it hears of it.
  pages.catch(() => undefined);
  return { pages, take: (numbers) => takePictures(page, selector, numbers, margins) };
}
