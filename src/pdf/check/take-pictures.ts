import type { Page } from '@playwright/test';
import type { Margins } from '../print/shown-pages.ts';

/** How wide a page is in pictures that are compared: enough to see that something is missing, little enough to be quick. */
export const PICTURE_WIDTH = 240;

/** Pages as the browser shows them, one below the other, or has printed them. */
export interface Picture {
  /** The first page, from 0, and where each begins and ends, in pixels of the picture. */
  first: number;
  pages: { top: number; height: number }[];
  /** What the picture shows of its pages, in parts of their width and height: the rest is margin. */
  part: { x: number; y: number; width: number; height: number };
  /** A PNG or, where the browser has `printed` the pages, its PDF: in colour what may since have turned `grey`. */
  body: Buffer;
  printed: boolean;
  grey: boolean;
}

/** Pictures of some elements of `selector`, each a printed page, as they stand on the screen; `numbers` are those of pages. */
export async function takePictures(
  page: Page,
  selector: string,
  numbers: readonly number[],
  { left, top, right, bottom }: Margins,
): Promise<Picture[]> {
  if (numbers.length === 0) return [];
  const tallest = await page.$$eval(selector, (all) => Math.max(...all.map((each) => each.clientHeight)));
  // A window as large as a page: what is beyond it costs ten times as much to show.
  await page.setViewportSize({ width: page.viewportSize()!.width, height: tallest });
  const session = await page.context().newCDPSession(page);
  const pictures: Picture[] = [];
  for (const number of numbers) {
    const [x, y, width, height] = await page.$$eval(
      selector,
      (all, at) => {
        all[at]!.scrollIntoView();
        const box = all[at]!.getBoundingClientRect();
        return [box.left + scrollX, box.top + scrollY, box.width, box.height] as const;
      },
      number - 1,
    );
    const scale = PICTURE_WIDTH / width;
    const { data } = await session.send('Page.captureScreenshot', { clip: { x, y, width, height, scale } });
    const [across, down] = [width + left + right, height + top + bottom];
    const part = { x: left / across, y: top / down, width: width / across, height: height / down };
    const pages = [{ top: 0, height: height * scale }];
    const body = Buffer.from(data, 'base64');
    pictures.push({ first: number - 1, pages, part, body, printed: false, grey: false });
  }
  await session.detach();
  return pictures;
}
