import type { Browser } from '@playwright/test';
import type { Finding } from './finding.ts';
import type { Misfit } from './measure-slide.ts';
import { openPage } from './open-page.ts';
import { runAxe } from './run-axe.ts';
import { watchPage } from './watch-page.ts';

/** A page that is read by scrolling, on a small phone and on a desk: width, small type, pictures, axe, network, weight. */
export async function checkPage(browser: Browser, site: string, file: string): Promise<Finding[]> {
  const findings = new Map<string, Finding>();
  for (const [width, height] of [
    [320, 640],
    [1280, 720],
  ] as const) {
    const page = await openPage(browser, { width, height });
    const watch = watchPage(page, file, site, () => file);
    await page.goto(`${site}${file}`, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    if (width === 320) await watch.weigh();
    const misfits = [...(await page.evaluate(measureReading)), ...(width === 320 ? await runAxe(page) : [])];
    for (const { check, problem, remedy } of misfits) {
      if (!findings.has(problem))
        findings.set(problem, { check, slide: file, problem: `${problem} (${width} px)`, remedy });
    }
    for (const finding of watch.findings()) findings.set(finding.problem, finding);
    await page.context().close();
  }
  return [...findings.values()];
}

/** Runs inside the page, by itself. */
function measureReading(): Misfit[] {
  const found: Misfit[] = [];
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width + 1) {
    const wide = [...document.querySelectorAll<HTMLElement>('body *')].filter((each) => {
      const box = each.getBoundingClientRect();
      return box.right > width + 1 && box.width > 0;
    });
    const text = wide.at(-1)?.textContent?.trim().replace(/\s+/g, ' ').slice(0, 40) ?? '';
    found.push({
      check: 'desbordes',
      problem: `la página se corre de lado por «${text}»`,
      remedy: 'acorte la palabra o la figura',
    });
  }
  for (const node of document.querySelectorAll<HTMLElement>('main p, main li, main td, main dd')) {
    const size = Number.parseFloat(getComputedStyle(node).fontSize);
    if (size >= 13.5 || !node.checkVisibility() || node.closest('svg, sup, .solo-lectores')) continue;
    found.push({
      check: 'letra',
      problem: `«${node.textContent!.trim().replace(/\s+/g, ' ').slice(0, 40)}» se lee a ${size} px`,
      remedy: 'déle al menos 14 px',
    });
  }
  for (const image of document.querySelectorAll('img')) {
    if (image.complete && image.naturalWidth === 0 && image.loading !== 'lazy') {
      found.push({ check: 'componentes', problem: `la imagen «${image.alt}» no se ve`, remedy: 'revise su archivo' });
    }
  }
  return found;
}
