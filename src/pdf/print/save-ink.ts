import type { Page } from '@playwright/test';
import { addStyle } from './add-style.ts';
import { greyPictures } from './grey-pictures.ts';

// Of text, and of what was paler. On white 89 is 7:1, 110 5.1:1, 117 4.6:1, 118 4.5:1.
const GREYS = { dark: [89, 89], pale: [110, 117], light: [118, 118] };

// What a step is about, and has no other sign than its colour: rows that are not dimmed, words that it colours.
const TOLD = `[data-paso-impreso] tr:not([data-tenue]), .por-pasos :is(.current-fragment[class*='highlight-current-'],
  .visible[class*='highlight-']:not([class*='highlight-current-']))`;

/**
 * Readies the page for a print in greys that spares ink: white grounds, what stood on dark ones dark, boxes with an edge in
 * place of their ground, pictures grey, text as `letters` says: dark, pale or, for what is nearly all text, light ones that are
 * no darker than they have to be; what a step is about is nearly black. Colours that remain are turned grey in the file: see turnGrey.
 */
export async function saveInk(page: Page, letters: 'dark' | 'pale' | 'light'): Promise<void> {
  const lighter = { dark: ['light-tokens'], pale: [], light: ['light-tokens', 'light-letters-tokens'] };
  await addStyle(page, ['ink-tokens', 'ink', ...lighter[letters]]);
  await page.evaluate(whiten, { greys: GREYS[letters], told: TOLD });
  await greyPictures(page);
}

// Runs in the page: no function with a name of its own, nothing from outside.
function whiten({ greys: [first, second], told }: { greys: number[]; told: string }): void {
  const brush = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  const known = new Map<string, [number, number]>();
  const grounds = new Map<Element | null, number>();
  const changes: [HTMLElement, string, string][] = [];
  for (const node of document.querySelectorAll<HTMLElement>('*')) {
    if (node.closest('head, svg')) continue;
    const style = getComputedStyle(node);
    const [ground, ink] = [style.backgroundColor, style.color].map((colour) => {
      if (!known.has(colour)) {
        brush.clearRect(0, 0, 1, 1);
        brush.fillStyle = colour;
        brush.fillRect(0, 0, 1, 1);
        const [red = 0, green = 0, blue = 0, alpha = 0] = brush.getImageData(0, 0, 1, 1).data;
        known.set(colour, [(0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255, alpha / 255]);
      }
      return known.get(colour)!;
    }) as [[number, number], [number, number]];
    // Grounds are known from the outside in: 1 is white.
    const behind = grounds.get(node.parentElement) ?? 1;
    const { offsetWidth, offsetHeight } = node;
    grounds.set(node, ground[0] * ground[1] + behind * (1 - ground[1]));
    // A mark, such as one of a key, keeps the look of what it explains.
    if (ground[1] > 0 && offsetWidth < 48 && offsetHeight < 48) continue;
    if (ground[1] > 0) {
      changes.push([node, 'background-color', `rgb(255 255 255 / ${ground[1]})`]);
      const isBox = !node.matches('html, body, td, th, tr, .lamina, .slides, .reveal, .pdf-page');
      if (isBox && Math.abs(ground[0] - behind) > 0.01) {
        changes.push([node, 'outline', '1px solid rgb(200 200 200)']);
        changes.push([node, 'outline-offset', '-1px']);
      }
    }
    const says = [...node.childNodes].some((each) => each.nodeType === 3 && each.textContent!.trim() !== '');
    if (!says || node.matches('.numeral')) continue;
    // What was light on dark keeps its rank.
    const grey = node.closest(told) ? 51 : ink[0] < 0.3 || ink[0] > 0.9 ? first : second;
    changes.push([node, 'color', `rgb(${grey} ${grey} ${grey})`]);
  }
  for (const [node, name, value] of changes) node.style.setProperty(name, value, 'important');
}
