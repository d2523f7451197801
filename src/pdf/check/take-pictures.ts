import type { Page } from '@playwright/test';
import type { Margins } from '../print/shown-pages.ts';

/** How wide a page is in pictures that are compared: enough to see that something is missing, little enough to be quick. */
const PICTURE_WIDTH = 240;

/** A page as the browser shows it, or all as it has printed them. */
export interface Picture {
  /** From 1; none for a PDF of all pages. */
  page?: number;
  /** What it shows of its page, in parts of its width and height: the rest is margin. */
  part: { x: number; y: number; width: number; height: number };
  /** A PNG or a PDF. */
  body: Buffer;
  /** In colour what may since have turned grey. */
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
  const boxes = await page.$$eval(selector, (all) =>
    all.map((each) => {
      const { x, y, width, height } = each.getBoundingClientRect();
      return { x: x + scrollX, y: y + scrollY, width, height };
    }),
  );
  const session = await page.context().newCDPSession(page);
  const pictures: Picture[] = [];
  for (const number of numbers) {
    const box = boxes[number - 1]!;
    const clip = { ...box, scale: PICTURE_WIDTH / box.width };
    const { data } = await session.send('Page.captureScreenshot', { format: 'png', clip, captureBeyondViewport: true });
    const [across, down] = [box.width + left + right, box.height + top + bottom];
    const part = { x: left / across, y: top / down, width: box.width / across, height: box.height / down };
    pictures.push({ page: number, part, body: Buffer.from(data, 'base64'), grey: false });
  }
  await session.detach();
  return pictures;
}
