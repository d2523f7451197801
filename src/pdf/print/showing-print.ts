import { ParseSpeeds, PDFDocument } from 'pdf-lib';
import { PICTURE_WIDTH } from '../check/take-pictures.ts';
import { area } from '../read/matrix.ts';
import type { PageContent } from '../read/read-streams.ts';
import { readStreams } from '../read/read-streams.ts';
import type { Shown } from './showing.ts';
import type { Box, ShownPage } from './shown-pages.ts';

// Of a page: what is smaller would not be missed.
const SMALL = 0.03;

/** What the browser has printed on pages that no element of its own page is: mended, and turned `grey`, they are to look so still. */
export function showingPrint(printed: Uint8Array, grey = false): Shown {
  const read = PDFDocument.load(printed, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  const pages = read.then((doc) => {
    const sizes = doc.getPages().map((page) => page.getSize());
    return readStreams(doc).map((content, index) => shownPage(content, sizes[index]!));
  });
  // Whoever asks for it hears of it.
  pages.catch(() => undefined);
  return {
    pages,
    async take() {
      const places = (await pages).map(({ sheet }) => ({ top: 0, height: (PICTURE_WIDTH * sheet[3]) / sheet[2] }));
      const part = { x: 0, y: 0, width: 1, height: 1 };
      return [{ first: 0, pages: places, part, body: Buffer.from(printed), printed: true, grey }];
    },
  };
}

function shownPage({ runs, paints }: PageContent, { width, height }: { width: number; height: number }): ShownPage {
  const words = runs.flatMap(({ text, cut, x, end, y, height: high }) => {
    const box: Box = [x, height - y - high, end, height - y + high];
    return cut || text.trim() === '' ? [] : [{ text: text.slice(0, 2), box }];
  });
  const large = paints.filter(({ run, bounds }) => !run && area(bounds) >= SMALL * width * height);
  const grounds = large.flatMap(({ light, bounds: [left, bottom, right, top] }) => {
    const box: Box = [left, height - top, right, height - bottom];
    return light === undefined ? [] : [{ light, box }];
  });
  return { sheet: [0, 0, width, height], words, grounds, plain: grounds.length === large.length };
}
