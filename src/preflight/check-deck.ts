import type { Browser, Page } from '@playwright/test';
import type { Finding } from './finding.ts';
import { measureSlide, type Misfit } from './measure-slide.ts';
import { openPage } from './open-page.ts';
import { runAxe } from './run-axe.ts';
import { watchPage } from './watch-page.ts';

/** A projector as most are, and the square ones that meeting rooms still have. */
const SIZES = [
  { width: 1280, height: 720, name: '16:9' },
  { width: 1024, height: 768, name: '4:3' },
] as const;

/** Walks the deck at `address`, every slide and step at each size, and says what is wrong on each. */
export async function checkDeck(
  browser: Browser,
  address: string,
  ids: readonly string[],
  progress: (line: string) => void,
): Promise<Finding[]> {
  const findings = new Map<string, Finding>();
  for (const { width, height, name } of SIZES) {
    const page = await openPage(browser, { width, height });
    let current = ids[0] ?? '';
    const watch = watchPage(page, 'index.html', address, () => current);
    await page.goto(address);
    await page.locator('html.arrancada').waitFor({ state: 'attached' });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    if (name === '16:9') await watch.weigh();
    for (const [index, id] of ids.entries()) {
      current = id;
      progress(`Lámina ${index + 1} de ${ids.length}, ${name}`);
      const misfits = await checkSteps(page, id);
      if (name === '16:9') misfits.push(...(await runAxe(page)));
      for (const { check, problem, remedy } of misfits) {
        const key = `${id} ${problem}`;
        if (!findings.has(key)) findings.set(key, { check, slide: id, problem: `${problem} (${name})`, remedy });
      }
    }
    for (const finding of watch.findings()) findings.set(finding.problem, finding);
    await page.context().close();
  }
  return [...findings.values()];
}

/** Shows a slide from its first step to its last and measures each; ends with everything shown. */
async function checkSteps(page: Page, id: string): Promise<Misfit[]> {
  const misfits: Misfit[] = [];
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
    misfits.push(...(await page.evaluate(measureSlide)));
  }
  return misfits;
}
