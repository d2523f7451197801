import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { pathToFileURL } from 'node:url';
import type { Taller } from '../content/model.ts';
import { editions } from '../editions/editions.ts';
import { checkData } from './check-data.ts';
import { checkDeck } from './check-deck.ts';
import type { checkEditions } from './check-editions.ts';
import { checkLinks } from './check-links.ts';
import { checkPage } from './check-page.ts';
import { checkSlides } from './check-slides.ts';
import { checkSources } from './check-sources.ts';
import { checkSpelling } from './check-spelling.ts';
import { checkStart } from './check-start.ts';
import { checkWeight } from './check-weight.ts';
import { CHECKS, type Check, type Finding } from './finding.ts';
import { makeSpeller } from './make-speller.ts';
import { ownNames } from './own-names.ts';
import { placeFinding } from './place-finding.ts';
import { serveSite } from './serve-site.ts';
import { slideAt } from './slide-at.ts';

export interface PreflightOptions {
  /** What editors call the folder that they write in. */
  shownAs?: string;
  /** The site built from the workshop. */
  dist: string;
  browser: Browser;
  progress?: (line: string) => void;
  /** Prints the PDF editions of the site and looks at them; without it they are left out. */
  checkPdf?: typeof checkEditions | undefined;
}

export interface Preflight {
  findings: Finding[];
  /** Checks that could not be made, and why. */
  skipped: Partial<Record<Check, string>>;
}

/** Looks at everything that can go wrong in front of an audience, in the sources and in the site as it ships. */
export async function runPreflight(taller: Taller, options: PreflightOptions): Promise<Preflight> {
  const { shownAs = 'slides', dist, browser, progress = () => {}, checkPdf } = options;
  const pages = readdirSync(dist)
    .filter((name) => name.endsWith('.html'))
    .map((file) => ({ file, html: readFileSync(join(dist, file), 'utf-8') }));
  const ids = taller.slides.map(({ id }) => id);
  const findings = checkSourceFiles(
    taller,
    shownAs,
    pages.map(({ html }) => html),
  );
  for (const { problem, remedy, kind, ...place } of taller.warnings)
    findings.push({ check: 'avisos', place, problem, remedy, kind });
  findings.push(...checkLinks(dist, pages, new Set(ids)));

  const skipped: Preflight['skipped'] = {};
  const server = await serveSite(dist);
  try {
    for (const { file } of pages) {
      const edition = editions.find(({ page }) => page === file);
      progress(file);
      if (edition?.looked === 'slides')
        findings.push(...(await checkDeck(browser, server.address, taller.slides, progress)));
      else if (edition?.looked !== 'start')
        findings.push(...(await checkPage(browser, server.address, file, taller.slides)));
      else if (!('compose' in edition)) findings.push(...(await checkStart(browser, server.address, file)));
      else {
        // As it is opened from a USB stick.
        findings.push(...checkWeight(file, readFileSync(join(dist, file)).length));
        findings.push(...(await checkStart(browser, pathToFileURL(`${dist}/`).href, file)));
      }
    }
    if (checkPdf) {
      progress('PDF');
      findings.push(...(await checkPdf(browser, dist, taller, progress)));
    } else skipped.pdf = 'no se pidió';
  } finally {
    await server.close();
  }
  const placed = findings.map((finding) => {
    const slide = finding.check === 'red' ? (slideOf(finding.text!, pages, ids) ?? finding.slide) : finding.slide;
    return placeFinding({ ...finding, slide }, taller, `${shownAs}/data/`);
  });
  const at = ({ place }: Finding) => JSON.stringify(place);
  const untitled = new Set(placed.filter(({ check }) => check === 'encabezados').map(at));
  // That a slide has no title is doubted in its text and seen on its page.
  const told = placed.filter((each) => each.check !== 'avisos' || !untitled.has(at(each)));
  return { findings: sort(once(told)), skipped };
}

function checkSourceFiles(taller: Taller, shownAs: string, pages: string[]): Finding[] {
  const speller = makeSpeller(taller.words, ownNames(taller));
  const data = taller.texts.filter(
    ({ file }) => file.startsWith(`${shownAs}/data/`) && !file.endsWith('/fuentes.yaml'),
  );
  return [
    ...checkSlides(taller),
    ...checkSources(taller),
    ...checkData(
      data,
      pages,
      taller.texts.filter(({ file }) => file.endsWith('.md')),
    ),
    ...checkSpelling(taller.texts, speller, `${shownAs}/palabras.txt`),
  ];
}

/** The slide that asks for `url`, whatever was on show when it was asked for. */
function slideOf(url: string, pages: readonly { html: string }[], ids: readonly string[]): string | undefined {
  const slides = new Set(ids);
  const [slide] = pages.flatMap(({ html }) => {
    const at = html.indexOf(url);
    return at === -1 ? [] : (slideAt(html, at, slides) ?? []);
  });
  return slide;
}

/** One of each: the same thing shows at both sizes, at every step and in the reading edition. */
function once(findings: readonly Finding[]): Finding[] {
  const first = new Map<string, Finding>();
  for (const finding of findings) {
    const { check, slide, place, problem } = finding;
    const key = JSON.stringify([check, slide, slide ? undefined : place, problem]);
    if (!first.has(key)) first.set(key, finding);
  }
  return [...first.values()];
}

function sort(findings: Finding[]): Finding[] {
  const order = Object.keys(CHECKS);
  const key = ({ place }: Finding) => place?.file ?? '\uffff';
  return findings.sort(
    (a, b) =>
      key(a).localeCompare(key(b), 'es') ||
      (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
      (a.place?.column ?? 0) - (b.place?.column ?? 0) ||
      order.indexOf(a.check) - order.indexOf(b.check),
  );
}
