import type { Browser } from '@playwright/test';
import { checkText as say } from '../../language/check-es-mx.ts';
import { type Checked, checkPdf } from './check-pdf.ts';
import type { Expectation } from './expectation.ts';
import { lookAtPages } from './look-at-pages.ts';
import type { Problem } from './problem.ts';
import type { Picture } from './take-pictures.ts';

// Of a page: where that much looks other, it isn’t what was printed.
const DIFFERENT = 0.06;

const placeKey = (x: number, y: number) => `${Math.round(x)},${Math.round(y)}`;

/** An edition of ours, read by the checker and looked at by the browser, which draws it; `pictures` are those of the page that was printed. */
export async function inspectPdf(
  browser: Browser,
  bytes: Uint8Array,
  expected: Expectation,
  pictures?: readonly Picture[],
): Promise<Checked> {
  const [checked, looked] = await Promise.all([checkPdf(bytes, expected), lookAtPages(browser, bytes, pictures)]);
  const read = (page: number) => {
    const runs = checked.file.contents[page - 1]!.runs.filter(({ cut }) => !cut);
    return new Set(runs.map(({ x, y }) => placeKey(x, y)));
  };
  const seen = looked.flatMap(({ page, unseen, blank, differs }): Problem[] => {
    // What has been cut away on purpose nobody reads.
    const lost = unseen.filter(({ x, y }) => read(page).has(placeKey(x, y)));
    const [first] = lost;
    return [
      ...(first ? [{ page, text: say.unseen(first.text, lost.length) }] : []),
      ...blank.map((alt) => ({ page, text: say.blankFigure(alt) })),
      ...(differs > DIFFERENT ? [{ page, text: say.looksOther(Math.ceil(100 * differs)) }] : []),
    ];
  });
  const problems = [...checked.problems, ...seen].sort((one, other) => (one.page ?? 0) - (other.page ?? 0));
  return { ...checked, problems };
}
