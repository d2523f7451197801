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

// Pages in one picture: larger ones cost more than they spare.
const IN_ONE = 40;

/** Pictures of some elements of `selector`, each a printed page, as they stand on the screen; `numbers` are those of pages. */
export async function takePictures(
  page: Page,
  selector: string,
  numbers: readonly number[],
  margins: Margins,
): Promise<Picture[]> {
  if (numbers.length === 0) return [];
  const boxes = await page.$$eval(selector, (all) =>
    all.map((each) => {
      const { left, top, width, height } = each.getBoundingClientRect();
      return { left: left + scrollX, top: top + scrollY, width, height };
    }),
  );
  const session = await page.context().newCDPSession(page);
  const pictures: Picture[] = [];
  for (let at = 0; at < numbers.length; ) {
    const first = numbers[at]! - 1;
    let count = 1;
    while (count < IN_ONE && numbers[at + count] === numbers[at]! + count) count++;
    at += count;
    const some = boxes.slice(first, first + count);
    const { left: x, top: y, width } = some[0]!;
    const scale = PICTURE_WIDTH / width;
    const height = some.at(-1)!.top + some.at(-1)!.height - y;
    const clip = { x, y, width, height, scale };
    const { data } = await session.send('Page.captureScreenshot', { format: 'png', clip, captureBeyondViewport: true });
    const pages = some.map((box) => ({ top: (box.top - y) * scale, height: box.height * scale }));
    const { left, top, right, bottom } = margins;
    const [across, down] = [width + left + right, some[0]!.height + top + bottom];
    const part = { x: left / across, y: top / down, width: width / across, height: some[0]!.height / down };
    pictures.push({ first, pages, part, body: Buffer.from(data, 'base64'), printed: false, grey: false });
  }
  await session.detach();
  return pictures;
}
