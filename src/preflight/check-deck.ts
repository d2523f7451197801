import { measureSlide } from '../deck/measure-slide.ts';
import type { Browser, Page } from '@playwright/test';
import type { Slide } from '../content/model.ts';
import { factsOfFigures } from '../html/facts-of-figures.ts';
import { checkFigures } from './check-figures.ts';
import type { Finding } from './finding.ts';
import { measureContents } from './measure-contents.ts';
import { openPage } from './open-page.ts';
import { runAxe } from './run-axe.ts';
import { seenInFigures } from './seen-in-figures.ts';
import { watchPage } from './watch-page.ts';

/** A projector as most are, and the square ones that meeting rooms still have. */
const SIZES = [
  { width: 1280, height: 720, name: '16:9' },
  { width: 1024, height: 768, name: '4:3' },
] as const;

const SHOWN = '.slides section.lamina.present:not(.stack)';

/** Walks the deck at `address`, every slide and step at each size, and says what is wrong on each. */
export async function checkDeck(
  browser: Browser,
  address: string,
  slides: readonly Slide[],
  progress: (line: string) => void,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { width, height, name } of SIZES) {
    const page = await openPage(browser, { width, height });
    let current = 'index.html';
    const watch = watchPage(page, 'index.html', address, () => current);
    await page.goto(address);
    await page.locator('html.arrancada').waitFor({ state: 'attached' });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    if (name === '16:9') await watch.weigh();
    for (const [index, { id, ...slide }] of slides.entries()) {
      current = id;
      progress(`Lámina ${index + 1} de ${slides.length}, ${name}`);
      const { found, seen } = await checkSteps(page, id);
      found.push(...checkFigures(id, factsOfFigures({ ...slide, id }, 'lamina').texts, seen));
      // What stands around the slides is the same on each.
      if (name === '16:9') found.push(...(await runAxe(page, { part: index === 0 ? 'html' : SHOWN })));
      findings.push(...found.map((each) => ({ ...each, slide: id, where: name })));
    }
    findings.push(...watch.findings());
    await page.context().close();
  }
  return findings;
}

/** Shows a slide from its first step to its last and measures each; ends with everything shown. */
async function checkSteps(page: Page, id: string): Promise<{ found: Finding[]; seen: string }> {
  const found: Finding[] = [];
  // What its figures show, at one step or another.
  let seen = '';
  let steps = 0;
  for (let step = 0; step <= steps; step++) {
    await page.evaluate(
      (hash) => {
        location.hash = hash;
      },
      `#/${encodeURIComponent(id)}/${step}`,
    );
    await page.waitForFunction(
      ([wanted, shown]) => {
        const slide = document.querySelector('.slides section.lamina.present:not(.stack)');
        return (
          slide?.id === wanted &&
          new Set(
            [...slide.querySelectorAll('.fragment.visible')].map(
              (each, at) => each.getAttribute('data-fragment-index') ?? at,
            ),
          ).size >= shown
        );
      },
      [id, step] as const,
    );
    if (step === 0) {
      steps = await page.evaluate(() => {
        const fragments = [...document.querySelectorAll('section.lamina.present .fragment')];
        return new Set(fragments.map((each, at) => each.getAttribute('data-fragment-index') ?? at)).size;
      });
    }
    // Drawn, with what components do about a step.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    found.push(...(await page.evaluate(measureSlide, undefined)), ...(await page.evaluate(measureContents, SHOWN)));
    seen += `\n${(await page.evaluate(seenInFigures, SHOWN))[id] ?? ''}`;
  }
  return { found, seen };
}
