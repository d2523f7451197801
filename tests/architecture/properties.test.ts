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
