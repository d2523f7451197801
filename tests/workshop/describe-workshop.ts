import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { registry } from '../../src/components/registry.ts';
import { formatContentError } from '../../src/content/content-error.ts';
import { readTaller } from '../../src/content/read-taller.ts';
import { numberSources } from '../../src/html/number-sources.ts';
import { renderDeck } from '../../src/html/render-deck.tsx';
import { renderReading } from '../../src/html/render-reading.tsx';
import { outlineOf } from '../../src/pdf/print/edition.ts';
import { errorsIn } from '../content/make-taller.ts';
import { makeRoot } from '../html/make-context.ts';
import { deckWords, readingWords } from '../html/slide-words.ts';

/** Tests that hold for any workshop that can be built: what an editor may change in its folder breaks none of them. */
export function describeWorkshop(name: string, folder: string): void {
  describe(`the workshop in ${name}`, () => {
    const mistakes = errorsIn(folder, registry.values());
    it('has nothing that keeps it from being built', () => {
      expect(mistakes).toEqual([]);
    });
    // What is wrong has been said; nothing else can be.
    if (mistakes.length > 0) return;

    const taller = readTaller(folder, registry.values());
    const deck = makeRoot(renderDeck(taller));
    const reading = makeRoot(renderReading(taller).main);
    const ids = taller.slides.map(({ id }) => id);
    const idsIn = (root: Element) => [...root.querySelectorAll('[id]')].map(({ id }) => id);
    const twice = (names: string[]) => names.filter((name, index) => names.indexOf(name) !== index);

    it('has every slide once and in order, in the chapters, the deck and the reading, with the same words, notes and context', () => {
      expect(ids.length).toBeGreaterThan(0);
      expect(taller.chapters.flatMap(({ slides }) => slides.map(({ id }) => id))).toEqual(ids);
      expect(taller.slides.map(({ number }) => number)).toEqual(ids.map((_, index) => index + 1));
      const words = deckWords(deck);
      expect(words.map(({ id }) => id)).toEqual(ids);
      expect(readingWords(reading)).toEqual(words);
    });

    it('has no id twice in any page, and every link within a page leads somewhere', () => {
      for (const page of [deck, reading]) expect(twice(idsIn(page))).toEqual([]);
      const known = new Set(idsIn(reading));
      const targets = [...reading.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')!.slice(1));
      expect(targets.filter((target) => !known.has(decodeURIComponent(target)))).toEqual([]);
      const slideLinks = [...deck.querySelectorAll('a[href^="#/"]')].map((link) => link.getAttribute('href')!.slice(2));
      expect(slideLinks.filter((target) => !ids.includes(decodeURIComponent(target)))).toEqual([]);
    });

    it('has one outline for reading: a single h1 and no level left out', () => {
      const levels = [...reading.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) => Number(tagName[1]));
      expect(levels[0]).toBe(1);
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      for (const [index, level] of levels.slice(1).entries()) expect(level - levels[index]!).toBeLessThanOrEqual(1);
    });

    it('gives a number and an entry to each source that is cited', () => {
      const cited = numberSources(taller);
      const known = new Set(taller.sources.map(({ id }) => id));
      expect(cited.filter(({ id }) => !known.has(id))).toEqual([]);
      expect(reading.querySelectorAll('#fuentes li')).toHaveLength(cited.length);
      const numbers = [...deck.querySelectorAll('.cita a')].map((link) => Number(link.textContent));
      expect(numbers.filter((number) => !(number >= 1 && number <= cited.length))).toEqual([]);
    });

    it('asks each question once, in the chapter of its slide, with its answer', () => {
      for (const { id, slide, options, right } of taller.questions) {
        const boxes = reading.querySelectorAll(`[data-pregunta="${id}"]`);
        expect(boxes, id).toHaveLength(1);
        const home = (node: Element) => node.closest('[data-capitulo]')?.getAttribute('data-capitulo');
        expect(home(boxes[0]!), id).toBe(home(reading.querySelector(`[id="${slide}"]`)!));
        expect(boxes[0]!.querySelector('details')!.textContent).toContain(options[right]);
      }
    });

    it('has a place to write for each slide', () => {
      for (const id of ids) expect(reading.querySelectorAll(`textarea[data-entrada="nota/${id}"]`), id).toHaveLength(1);
    });

    it('has every slide in the outline of its PDFs', () => {
      for (const edition of ['diapositivas', 'cuaderno'] as const) {
        const targets = outlineOf(taller, edition).flatMap(({ target, children }) => [
          target,
          ...children.map((child) => child.target),
        ]);
        expect(ids.filter((id) => !targets.includes(id))).toEqual([]);
      }
    });

    it('has the files that its slides show', () => {
      expect(taller.files.filter(({ stored }) => !existsSync(join(folder, stored)))).toEqual([]);
    });

    it('has doubts that say where and what to do', () => {
      for (const warning of taller.warnings) expect(formatContentError(warning)).toMatch(/^\S.*:\d+:\d+ .+; .+/);
    });
  });
}
