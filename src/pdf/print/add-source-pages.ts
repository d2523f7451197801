import type { Page } from '@playwright/test';
import { bookletText } from '../../language/booklet-es-mx.ts';
import { styleText } from './add-style.ts';
import { SOURCES } from './edition.ts';
import { keepCitedSources } from './keep-cited-sources.ts';

/**
 * Ends the printed slides with the sources that they number, on pages as large as a slide; the numbers lead there. `list` is
 * the section that renderSources makes. Returns what stands on each of them, as in a list of slides by page.
 */
export async function addSourcePages(page: Page, list: string): Promise<string[]> {
  if (!(await keepCitedSources(page, list))) return [];
  const count = await page.evaluate(paginate, {
    ...{ id: SOURCES, goesOn: bookletText.sourcesGoOn, css: styleText('sources') },
  });
  return Array.from({ length: count }, () => SOURCES);
}

// Runs in the page: as many pages as the list needs, each as full as it gets.
function paginate({ id, goesOn, css }: { id: string; goesOn: string; css: string }): number {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  const section = document.getElementById(id)!;
  const items = [...section.querySelectorAll('li')];
  const heading = section.querySelector('h2')!;
  const model = [...document.querySelectorAll<HTMLElement>('.pdf-page')].at(-1)!;
  const foot = model.parentElement!.querySelector('.pdf-page .pie');
  section.remove();
  let list: HTMLElement | undefined;
  for (const item of items) {
    if (list) {
      list.append(item);
      if (list.scrollWidth <= list.clientWidth) continue;
    }
    const first = !list;
    const sheet = model.cloneNode(false) as HTMLElement;
    const slide = document.createElement('section');
    slide.id = id;
    slide.className = 'lamina fuentes-impresas';
    const head = document.createElement('div');
    head.className = 'encabezado';
    const further = document.createElement('p');
    further.className = 'siguen-fuentes';
    further.textContent = goesOn;
    head.append(first ? heading : further);
    list = document.createElement('ol');
    list.append(item);
    slide.append(head, list);
    if (foot) {
      const own = foot.cloneNode(true) as HTMLElement;
      own.firstElementChild!.textContent = heading.textContent;
      own.lastElementChild!.textContent = '';
      slide.append(own);
    }
    sheet.append(slide);
    [...document.querySelectorAll('.pdf-page')].at(-1)!.after(sheet);
  }
  // The last one has both of its columns.
  if (list) list.style.columnFill = 'balance';
  return document.querySelectorAll('.fuentes-impresas').length;
}
