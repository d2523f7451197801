import type { Browser } from '@playwright/test';
import type { Slide } from '../content/model.ts';
import { factsOfFigures } from '../html/facts-of-figures.ts';
import { checkFigures } from './check-figures.ts';
import type { Finding } from './finding.ts';
import { measureContents } from './measure-contents.ts';
import { measureReading } from './measure-reading.ts';
import { openPage } from './open-page.ts';
import { runAxe } from './run-axe.ts';
import { seenInFigures } from './seen-in-figures.ts';
import { watchPage } from './watch-page.ts';

/** The narrowest phone, a usual one, and a desk. */
const SIZES = [
  { width: 320, height: 640 },
  { width: 390, height: 844 },
  { width: 1280, height: 720 },
];

/** A page that is read by scrolling, on phones and on a desk: width, letters, contents, axe, network, console, weight. */
export async function checkPage(
  browser: Browser,
  site: string,
  file: string,
  slides: readonly Slide[],
): Promise<Finding[]> {
  const findings: Finding[] = [];
  const page = await openPage(browser, SIZES[0]!);
  const watch = watchPage(page, file, site, () => file);
  await page.goto(`${site}${file}`, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await watch.weigh();
  // What is folded has to hold as well.
  await page.$$eval('.nota-de-quien-facilita > details', (folds) => {
    for (const fold of folds) (fold as HTMLDetailsElement).open = true;
  });
  const add = (found: readonly Finding[], where: string) =>
    findings.push(...found.map((each) => ({ ...each, slide: each.slide || file, where: `${file}, ${where}` })));
  for (const size of SIZES) {
    await page.setViewportSize(size);
    // Drawn, with what components do about a width.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const first = size === SIZES[0];
    if (first) add(await page.evaluate(measureContents, 'main'), `${size.width} px`);
    add(await page.evaluate(measureReading), `${size.width} px`);
    const seen = await page.evaluate(seenInFigures, 'main');
    for (const slide of slides.filter(({ id }) => id in seen))
      add(checkFigures(slide.id, factsOfFigures(slide, 'lectura').texts, seen[slide.id]!), `${size.width} px`);
    if (first) add(await runAxe(page), `${size.width} px`);
  }
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  add(await runAxe(page, { rules: ['color-contrast'] }), 'fondo oscuro');
  findings.push(...watch.findings());
  await page.context().close();
  return findings;
}
