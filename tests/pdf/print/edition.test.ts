import { expect, it } from 'vitest';
import { outlineOf } from '../../../src/pdf/print/edition.ts';
import { registry } from '../../../src/components/registry.ts';
import { readTaller } from '../../../src/content/read-taller.ts';
import { EXAMPLE } from '../../content/example-files.ts';
import { makeTaller } from '../../content/make-taller.ts';

const taller = readTaller(makeTaller(EXAMPLE), registry.values());

it('outlineOf(taller) has every slide once, below its chapter', () => {
  const outline = outlineOf(taller, 'diapositivas');
  expect(outline.map(({ title }) => title)).toEqual(taller.chapters.map(({ title }) => title));
  const targets = outline.flatMap(({ target, children }) => [target, ...children.map((child) => child.target)]);
  expect(targets).toEqual(taller.slides.map(({ id }) => id));
});

it("outlineOf(taller, 'cuaderno') goes on to what stands after the chapters", () => {
  const after = outlineOf(taller, 'cuaderno').slice(taller.chapters.length);
  expect(after.map(({ target }) => target)).toContain('fuentes');
});

it("outlineOf(taller, 'diapositivas', pages) ends with the sources where pages of theirs were printed", () => {
  const pages = taller.slides.map(({ id }) => id);
  const last = (ids: string[]) => outlineOf(taller, 'diapositivas', ids).at(-1)?.target;
  expect(last([...pages, 'fuentes', 'fuentes'])).toBe('fuentes');
  expect(last(pages)).not.toBe('fuentes');
});
