import { expect, it } from 'vitest';
import { registry } from '../../src/components/registry.ts';
import { readTaller } from '../../src/content/read-taller.ts';
import { renderDeck } from '../../src/html/render-deck.tsx';
import { changedSlides } from '../../src/vite/changed-slides.ts';
import { makeTaller } from '../content/make-taller.ts';

const draw = (...slides: string[]) =>
  renderDeck(readTaller(makeTaller({ 'a.md': slides.join('\n\n---\n\n'), 'b.md': '# Otro' }), registry.values()));
const slide = (id: string, words: string) => `<!-- .slide: id="${id}" -->\n\n# ${words}`;

it('tells the slides whose words have changed, and no others', () => {
  const before = draw(slide('a', 'Uno'), slide('b', 'Dos'), slide('c', 'Tres'));
  const changed = changedSlides(before, draw(slide('a', 'Uno'), slide('b', 'Segunda'), slide('c', 'Tres')));
  expect(changed).toHaveLength(1);
  expect(changed![0]).toContain('Segunda');
  expect(changedSlides(before, before)).toEqual([]);
});

it('tells no slides where one has come, gone or changed its address: the whole deck is another', () => {
  const before = draw(slide('a', 'Uno'), slide('b', 'Dos'));
  expect(changedSlides(before, draw(slide('a', 'Uno')))).toBeUndefined();
  expect(changedSlides(before, draw(slide('a', 'Uno'), slide('b', 'Dos'), slide('c', 'Tres')))).toBeUndefined();
  expect(changedSlides(before, draw(slide('b', 'Dos'), slide('a', 'Uno')))).toBeUndefined();
});
