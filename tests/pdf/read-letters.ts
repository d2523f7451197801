import { viewPdf } from './view-pdf.ts';

/** A piece of text as printed: its page, from 1, where it begins from the lower left, its size in points and its font. */
export interface Letters {
  text: string;
  page: number;
  x: number;
  y: number;
  width: number;
  size: number;
  font: string;
}

/** What stands on the pages of a finished PDF, its pages' sizes, and on which page each of `ids` begins. */
export async function readLetters(bytes: Uint8Array, ids: readonly string[] = []) {
  const view = await viewPdf(bytes);
  const letters: Letters[] = [];
  for (let number = 1; number <= view.numPages; number++) {
    const page = await view.getPage(number);
    // Fonts have their names once they are needed.
    await page.getOperatorList();
    const { items } = await page.getTextContent();
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      // Text matrix and the page's own, multiplied.
      const [, , c, d, x, y] = item.transform;
      const font: string = page.commonObjs.get(item.fontName).name.replace(/^[A-Z]{6}\+/, '');
      letters.push({ text: item.str, page: number, x, y, width: item.width, size: Math.hypot(c, d), font });
    }
  }
  const starts = new Map<string, number>();
  for (const id of ids) {
    const target = await view.getDestination(id);
    if (target) starts.set(id, (await view.getPageIndex(target[0])) + 1);
  }
  const [, , width = 0, height = 0] = (await view.getPage(1)).view;
  const pages = view.numPages;
  await view.destroy();
  return { letters, starts, width, height, pages };
}
