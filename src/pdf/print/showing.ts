import type { Page } from '@playwright/test';
import { type Picture, takePictures } from '../check/take-pictures.ts';
import { type ShownPage, shownPages } from './shown-pages.ts';

/** What the browser shows of pages that are printed. */
export interface Shown {
  pages: ShownPage[];
  /** Pictures of some of them, by their numbers. */
  take(numbers: readonly number[]): Promise<Picture[]>;
}

/** What the browser shows of the elements of `selector`, each a printed page. */
export async function showing(page: Page, selector: string): Promise<Shown> {
  return {
    pages: await shownPages(page, selector),
    take: (numbers) => takePictures(page, selector, numbers),
  };
}
