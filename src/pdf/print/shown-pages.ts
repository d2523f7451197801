import type { Page } from '@playwright/test';

/** Left, top, right, bottom. */
export type Box = readonly [number, number, number, number];

/** What the browser shows of a page that is printed, where that is an element; places in CSS pixels. */
export interface ShownPage {
  /** Where the page itself stands. */
  sheet: Box;
  /** How each begins. */
  words: { text: string; box: Box }[];
  /** Larger grounds of one colour: how light, from 0 to 255. */
  grounds: { light: number; box: Box }[];
  /** Nothing larger on it is a picture, a drawing, a gradient: words and grounds say how it looks. */
  plain: boolean;
}

/** Around an element on its page, in CSS pixels. */
export interface Margins {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

// Of a long deck only the first pages are compared with what the browser shows.
const MOST = 80;

/** What the browser shows of each element of `selector`, each a printed page. */
export async function shownPages(page: Page, selector: string, margins: Margins): Promise<ShownPage[]> {
  // As one text: thousands of boxes on their way one by one take longer than the print.
  return JSON.parse(await page.evaluate(look, { selector, margins, most: MOST }));
}

// Runs in the page: no function with a name of its own, nothing from outside.
function look({ selector, margins, most }: { selector: string; margins: Margins; most: number }): string {
  const brush = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  const lights = new Map<string, number | undefined>();
  const pages = [...document.querySelectorAll(selector)].slice(0, most).map((sheet) => {
    const { x, y, width, height } = sheet.getBoundingClientRect();
    const { left, top, right, bottom } = margins;
    const whole: Box = [x - left, y - top, x + width + right, y + height + bottom];
    const shown: ShownPage = { sheet: whole, words: [], grounds: [], plain: true };
    const hidden = new Set<Element>();
    for (const node of [sheet, ...sheet.querySelectorAll('*')]) {
      const style = getComputedStyle(node);
      if (hidden.has(node.parentElement!) || style.clipPath !== 'none' || style.visibility !== 'visible') {
        hidden.add(node);
        continue;
      }
      const box = node.getBoundingClientRect();
      // What is smaller than that would not be missed.
      if (box.width * box.height < 0.03 * width * height || node.parentElement?.closest('svg')) continue;
      // The dot of a list's point may be one.
      const dot = style.backgroundRepeat === 'no-repeat' && /^\d{1,2}px \d{1,2}px$/.test(style.backgroundSize);
      const painted = style.backgroundImage !== 'none' && !dot;
      if (painted || node.matches('svg, img, video, canvas, picture, object')) shown.plain = false;
      const colour = style.backgroundColor;
      if (!lights.has(colour)) {
        brush.clearRect(0, 0, 1, 1);
        brush.fillStyle = colour;
        brush.fillRect(0, 0, 1, 1);
        const [red = 0, green = 0, blue = 0, alpha = 0] = brush.getImageData(0, 0, 1, 1).data;
        lights.set(colour, alpha === 0 ? undefined : 0.25 * red + 0.625 * green + 0.125 * blue);
      }
      const light = lights.get(colour);
      if (light !== undefined) shown.grounds.push({ light, box: [box.left, box.top, box.right, box.bottom] });
    }
    const range = document.createRange();
    const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (hidden.has(node.parentElement!)) continue;
      for (const { 0: text, index } of node.nodeValue!.matchAll(/\S+/g)) {
        range.setStart(node, index);
        range.setEnd(node, index + text.length);
        const boxes = range.getClientRects();
        // A word that a line's end parts stands in two places.
        if (boxes.length !== 1 || boxes[0]!.width === 0) continue;
        // Of hundreds of words, as few signs as tell: the box itself would be eight long numbers.
        const { left, top, right, bottom } = boxes[0]!;
        const box: Box = [Math.round(10 * left) / 10, Math.round(top), Math.round(right), Math.round(bottom)];
        shown.words.push({ text: text.slice(0, 2), box });
      }
    }
    return shown;
  });
  return JSON.stringify(pages);
}
