import { expect, it, vi } from 'vitest';
import { registry } from '../../src/components/registry.ts';
import { readTaller } from '../../src/content/read-taller.ts';
import { renderDeck } from '../../src/html/render-deck.tsx';
import { SlideMemory } from '../../src/html/slide-memory.ts';
import { makeTaller } from '../content/make-taller.ts';
import { tallerYaml } from '../content/taller-yaml.ts';

const FILES = {
  'taller.yaml': tallerYaml(['a.md', 'b.md']),
  'a.md': 'Uno\n\nDicho [@primera].\n\n---\n\n## Dos\n\nOtra vez [@segunda].\n\nNota:\n\nDecirlo.',
  'b.md': '<!-- .slide: layout="capitulo" -->\n\n# Tres\n\n---\n\n## Cuatro\n\n- uno\n- dos\n\n![Un dibujo](a.svg)',
  'a.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><path d="M0 0h4v3z"/></svg>',
};
const read = (files: Record<string, string>) => readTaller(makeTaller(files), registry.values());
const changed = (file: keyof typeof FILES, from: string | RegExp, to: string) => ({
  ...FILES,
  [file]: FILES[file].replace(from, to),
});

it.each([
  ['words of a slide', changed('b.md', 'dos', 'tres')],
  ['notes', changed('a.md', 'Decirlo', 'Callarlo')],
  ['the order in which sources are cited', changed('a.md', 'Dicho [@primera]', 'Dicho [@segunda, @primera]')],
  ['the first heading, which the next slide’s is no more', changed('a.md', 'Uno', '# Uno')],
  ['a slide that comes', changed('a.md', '---', '---\n\n## Nueva\n\n---')],
  ['an image’s size', changed('a.svg', '0 0 4 3', '0 0 3 4')],
  ['what taller.yaml says', changed('taller.yaml', /^estado: .*$/m, 'estado: Oaxaca')],
  ['a chapter’s title', changed('taller.yaml', 'Capítulo b.md', 'Otro')],
])('after a change of %s a deck that remembers is the one that is drawn without memory', (_what, files) => {
  const memory = new SlideMemory();
  const before = renderDeck(read(FILES), { memory });
  const after = read(files);
  const drawn = renderDeck(after, { memory });
  expect(drawn).toBe(renderDeck(after));
  expect(drawn).not.toBe(before);
});

it('draws only the slide whose words have changed', () => {
  const memory = new SlideMemory();
  const section = vi.spyOn(memory, 'section');
  renderDeck(read(FILES), { memory });
  const before = section.mock.results.map(({ value }) => value);
  section.mockClear();
  renderDeck(read(changed('b.md', '## Cuatro', '\n\n## Cuarto')), { memory });
  const after = section.mock.results.map(({ value }) => value);
  expect(after.map((each, index) => each === before[index])).toEqual([true, true, true, false]);
});
