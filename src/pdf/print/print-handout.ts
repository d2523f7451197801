import type { Page } from '@playwright/test';
import { HANDOUT_MARGINS } from '../../measures/handout-margins.ts';
import { addStyle } from './add-style.ts';
import { SOURCES } from './edition.ts';
import { keepCitedSources } from './keep-cited-sources.ts';
import { openPrintView } from './open-print-view.ts';
import { PAPERS, type Paper } from './paper.ts';
import { printPage } from './print-page.ts';
import type { Printed, SlideOptions } from './print-slides.ts';
import { saveInk } from './save-ink.ts';
import { showing } from './showing.ts';

export interface HandoutOptions extends SlideOptions {
  perPage: 3 | 6;
  paper?: Paper | undefined;
  /** What stands at the head of each sheet. */
  head: string;
}

const { top, side, bottom } = HANDOUT_MARGINS;
// CSS pixels a millimetre.
const MM = 96 / 25.4;
const MARGINS = { left: side * MM, top: top * MM, right: side * MM, bottom: bottom * MM };
const PAPER_WIDTHS = { carta: 215.9, a4: 210 } as const;

/** Prints the deck's print view small, several slides a sheet: their words stay words. */
export async function printHandout(page: Page, options: HandoutOptions): Promise<Printed> {
  const { perPage, paper = 'carta', head, grey, sources, steps, ...rest } = options;
  const slides = await openPrintView(page, steps);
  const listed = sources !== undefined && (await keepCitedSources(page, sources));
  await page.evaluate(arrange, { perPage, id: SOURCES });
  const margins = `margin: ${top}mm ${side}mm ${bottom}mm; @top-left { content: ${JSON.stringify(head)} }`;
  const room = `:root { --alto-util: calc(var(--hoja-alto) - ${top + bottom + 0.5}mm) } /* a hair less */`;
  await addStyle(page, ['handout'], `${PAPERS[paper]} @page { ${margins} } ${room}`);
  // A slide that comes back at each of its steps is printed as often: with the booklet's letters it takes a third of the ink too.
  if (grey) await saveInk(page, steps ? 'light' : 'pale');
  const printed = await printPage(page, rest);
  const places = Math.ceil(slides.length / perPage) * perPage;
  const pages = [...slides, ...Array.from({ length: places - slides.length }, () => ''), ...(listed ? [SOURCES] : [])];
  const width = Math.round(PAPER_WIDTHS[paper] * MM - MARGINS.left - MARGINS.right);
  await page.setViewportSize({ width, height: 900 });
  return { ...printed, pages, perPage, shown: showing(page, '.hoja-de-laminas', MARGINS) };
}

// Runs in the page: no function with a name of its own, nothing from outside.
function arrange({ perPage, id }: { perPage: number; id: string }): void {
  const lines = '<svg class="renglones" aria-hidden="true" viewBox="0 0 60 68" preserveAspectRatio="none">';
  const path = Array.from({ length: 8 }, (_, line) => `M0 ${8.4 * (line + 1)}H60`).join('');
  const all = document.createElement('div');
  all.className = `hojas hojas-${perPage}`;
  let sheet = document.createElement('div');
  for (const [index, slide] of [...document.querySelectorAll('.pdf-page')].entries()) {
    if (index % perPage === 0) {
      sheet = document.createElement('div');
      sheet.className = 'hoja-de-laminas';
      all.append(sheet);
    }
    const place = document.createElement('div');
    place.className = 'casilla';
    const frame = document.createElement('div');
    frame.className = 'marco';
    if (index === 0) slide.parentElement!.append(all);
    frame.append(slide);
    place.append(frame);
    if (perPage === 3) place.insertAdjacentHTML('beforeend', `${lines}<path d="${path}"/></svg>`);
    sheet.append(place);
  }
  // Among slides it would be taken for a hidden one.
  const sources = document.getElementById(id);
  if (sources) document.querySelector('main')!.append(sources);
}
