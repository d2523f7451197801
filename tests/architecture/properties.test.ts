import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { measuredProperties } from '../../src/vite/css-options.ts';

const src = join(import.meta.dirname, '../../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf-8' }).map((name) => name.replaceAll('\\', '/'));
const read = (wanted: RegExp) =>
  files.filter((name) => wanted.test(name)).map((name) => readFileSync(join(src, name), 'utf-8'));
const matches = (texts: readonly string[], pattern: RegExp) =>
  new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1]!)));

// What prints adds rules of its own.
const sheets = read(/\.css$|^pdf\/print\/.*\.ts$/);
// Commands have options that look the same.
const code = read(/^(?!tasks|pdf|content|geo|language|preflight|vite).*\.tsx?$/);

const used = matches(sheets, /var\(\s*(--[\w-]+)/g);
const asked = new Set([
  ...used,
  ...matches(code, /getPropertyValue\('(--[\w-]+)'/g),
  ...matches(sheets, /style\*='(--[\w-]+)'/g),
]);
const set = matches(sheets, /[{;\s](--[\w-]+):/g);
// In a style attribute, or by a script.
const written = new Set([
  ...matches(code, /[`;'"\s](--[a-z][a-z-]*)'?: ?[$`\w]/g),
  ...matches(code, /setProperty\('(--[\w-]+)'/g),
]);

it('every custom property that a style sheet uses is set in one, written by a drawing or a script, or a measure', () => {
  const unknown = [...used].filter((name) => !set.has(name) && !written.has(name) && !measuredProperties.has(name));
  // reveal.js writes that.
  expect(unknown).toEqual(['--slide-scale']);
});

it('every custom property that is set, written or measured is used', () => {
  const all = [...set, ...written, ...measuredProperties.keys()];
  expect(all.length).toBeGreaterThan(100);
  expect(all.filter((name) => !asked.has(name))).toEqual([]);
});

it('no style sheet sets a measure itself', () => {
  expect([...set].filter((name) => measuredProperties.has(name))).toEqual([]);
});

// Small numbers meet by chance everywhere; a size that is said twice is nearly always larger.
const LARGE = 28;
// Both times another thing.
const CHANCE: Readonly<Record<string, readonly number[]>> = {
  // The least words that fit a line and what is below an opener's head; a sound's buttons and a numeral's edge; the most of a
  // picture above a figure and of a code's name; of one on an opener and what the cover's lines go around.
  html: [28, 60, 180, 220],
  // A state and a button's row; a bar's label and the scale's end.
  map: [32, 38],
};

it('no size that a layout reckons with stands as a number in its style sheets too', () => {
  const rooms = new Map([['html', { layouts: /^html\/fit-/, sheets: /^(editions\/deck|styles)\/(?!pdf).*\.css$/ }]]);
  for (const name of new Set(files.flatMap((file) => /^components\/([\w-]+)\//.exec(file)?.[1] ?? [])))
    rooms.set(name, {
      layouts: new RegExp(`^components/${name}/(?!browser/)(?!.*-measures\\.ts).*\\.tsx?$`),
      sheets: new RegExp(`^components/${name}/.*\\.css$`),
    });
  const numbers = (texts: readonly string[], pattern: RegExp) =>
    [...matches(texts, pattern)].map(Number).filter((number) => number >= LARGE);
  const twice = [...rooms].flatMap(([name, { layouts, sheets }]) => {
    // Measures are the one place for both; in a list of letters' sizes each is tried.
    const code = read(layouts).map((text) =>
      text.replace(/(Measures = \{|\[\d)[^;]*?(as const|\])/g, '').replace(/\/\/.*|'[^']*'/g, ''),
    );
    const inSheets = numbers(read(sheets), /(?<![\w.#-])(\d+(?:\.\d+)?)px/g);
    const both = numbers(code, /(?<![\w.$#-])(\d+(?:\.\d+)?)(?![\w.%])/g).filter((number) => inSheets.includes(number));
    return both.filter((number) => !CHANCE[name]?.includes(number)).map((number) => `${name}: ${number}`);
  });
  expect(twice).toEqual([]);
});
