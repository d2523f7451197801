import type { Page } from '@playwright/test';
import { styleText } from './add-style.ts';
import { preparePage } from './prepare-page.ts';
import { type LostFilm, showFilms } from './show-films.ts';
import { type Shown, showing } from './showing.ts';

export interface PageOptions {
  /** The site has a public address that its links can lead to. */
  published?: boolean | undefined;
  /** What is known to be short for something longer. */
  abbreviations?: readonly string[] | undefined;
  /** The elements of which each is a printed page: what the browser shows of them is looked at while it prints. */
  sheets?: string | undefined;
}

/** A page as the browser has printed it. */
export interface PrintedPage {
  bytes: Uint8Array;
  /** The words as a reader sees them. */
  words: string;
  lostFilms: LostFilm[];
  /** Letters of the page that couldn't be had: others of the machine stand in their place. */
  lostLetters: string[];
  /** What the browser shows of the pages, where each is an element of the page; as long as that is open. */
  shown: Shown | undefined;
}

/**
 * The page as a tagged PDF in the size that its style sheet asks for. What links to other pages and
 * files of the site prints as plain words unless the site is `published`: a PDF alone has nothing beside it.
 */
export async function printPage(
  page: Page,
  { published = true, abbreviations = [], sheets }: PageOptions = {},
): Promise<PrintedPage> {
  const { hasFilms, lostLetters } = await page.evaluate(makeReady, {
    published,
    css: styleText('print'),
    forCode: styleText('code'),
  });
  const lostFilms = hasFilms ? await showFilms(page) : [];
  const words = await preparePage(page, abbreviations);
  const printing = page.pdf({ tagged: true, preferCSSPageSize: true, printBackground: true });
  const shown = sheets === undefined ? undefined : showing(page, sheets);
  return { bytes: new Uint8Array(await printing), words, lostFilms, lostLetters, shown };
}

// Runs in the page: style, links, letters and images as they print, in one go; what of it is lost, and whether there are films besides.
async function makeReady(given: { published: boolean; css: string; forCode: string }) {
  const { published, css, forCode } = given;
  const style = document.createElement('style');
  // Where letters are added, all is laid out anew.
  style.textContent = document.querySelector('pre, code, kbd, samp') ? css + forCode : css;
  document.head.append(style);
  for (const link of [...document.links])
    if (!published && link.origin === location.origin && link.pathname !== location.pathname)
      link.removeAttribute('href');
  // Letters that only paper has begin to load once it is laid out.
  document.body.getBoundingClientRect();
  await document.fonts.ready;
  // An image that loads when it comes near would never come near.
  for (const image of document.images) image.loading = 'eager';
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
  // What stands in while letters come is the machine's own, if it has it.
  const ours = new Set<string>();
  const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
  for (const rule of rules) {
    if (rule instanceof CSSFontFaceRule && rule.cssText.includes('url('))
      ours.add(rule.style.fontFamily.replaceAll('"', ''));
    else if ('cssRules' in rule) rules.push(...(rule as CSSGroupingRule).cssRules);
  }
  const lost = [...document.fonts].filter(({ status }) => status === 'error');
  const names = new Set(lost.map(({ family }) => family.replaceAll('"', '')));
  return {
    hasFilms: document.querySelector('video') !== null,
    lostLetters: [...names].filter((family) => ours.has(family)),
  };
}
