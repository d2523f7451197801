import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { registry } from '../components/registry.ts';
import type { Place } from '../content/content-error.ts';
import type { Taller } from '../content/model.ts';
import { readTaller } from '../content/read-taller.ts';
import type { SourceText } from '../content/source-text.ts';
import { checkData } from './check-data.ts';
import { checkDeck } from './check-deck.ts';
import type { checkEditions } from './check-editions.ts';
import { checkLinks } from './check-links.ts';
import { checkPage } from './check-page.ts';
import { checkSlides } from './check-slides.ts';
import { checkSources } from './check-sources.ts';
import { checkSpelling } from './check-spelling.ts';
import { checkWeight } from './check-weight.ts';
import { CHECKS, type Check, type Finding } from './finding.ts';
import { makeSpeller } from './make-speller.ts';
import { readEditorFiles } from './read-editor-files.ts';
import { serveFolder } from './serve-folder.ts';

export interface PreflightOptions {
  /** The folder that editors write in. */
  slides: string;
  /** The site built from it. */
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

// They stand for the deck, which is walked slide by slide, and have nothing to read by themselves.
const NOT_READ = ['index.html', 'taller.html', 'presentador.html'];

/** Looks at everything that can go wrong in front of an audience, in the sources and in the site as it ships. */
export async function runPreflight(options: PreflightOptions): Promise<Preflight> {
  const { slides, dist, browser, progress = () => {}, checkPdf } = options;
  const taller = readTaller(slides, registry.values());
  const pages = readdirSync(dist)
    .filter((name) => name.endsWith('.html'))
    .map((file) => ({ file, html: readFileSync(join(dist, file), 'utf-8') }));
  const findings = checkSourceFiles(
    taller,
    slides,
    pages.map(({ html }) => html),
  );
  findings.push(...checkLinks(dist, pages));
  if (existsSync(join(dist, 'taller.html')))
    findings.push(...checkWeight('taller.html', readFileSync(join(dist, 'taller.html')).length));

  const skipped: Preflight['skipped'] = {};
  const server = await serveFolder(dist);
  try {
    findings.push(
      ...(await checkDeck(
        browser,
        server.address,
        taller.slides.map(({ id }) => id),
        progress,
      )),
    );
    for (const { file } of pages) {
      if (NOT_READ.includes(file)) continue;
      progress(file);
      findings.push(...(await checkPage(browser, server.address, file)));
    }
    if (checkPdf) {
      progress('PDF');
      findings.push(...(await checkPdf(browser, dist, taller, progress)));
    } else skipped.pdf = 'no se pidió';
  } finally {
    await server.close();
  }
  return { findings: sort(findings.map((finding) => withPlace(finding, taller))), skipped };
}

function checkSourceFiles(taller: Taller, slides: string, pages: string[]): Finding[] {
  const files = readEditorFiles(slides);
  const file = (name: string) => files.find((each) => each.file === `slides/${name}`);
  const words = join(slides, 'palabras.txt');
  const speller = makeSpeller(existsSync(words) ? readFileSync(words, 'utf-8') : '');
  const sources = file('data/fuentes.yaml');
  const settings = file('taller.yaml')!;
  const data = files.filter((each) => each.file.startsWith('slides/data/') && each !== sources);
  return [
    ...checkSlides(taller, (name) => placeOf(settings, name)),
    ...(sources ? checkSources(taller, sources) : []),
    ...checkData(data, pages),
    ...checkSpelling(files, speller),
  ];
}

function placeOf(source: SourceText, text: string): Place {
  return source.place(source.text.indexOf(text));
}

/** A finding on a slide is placed where the slide is written. */
function withPlace(finding: Finding, taller: Taller): Finding {
  if (finding.place) return finding;
  return { ...finding, place: taller.slides.find(({ id }) => id === finding.slide)?.place };
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
