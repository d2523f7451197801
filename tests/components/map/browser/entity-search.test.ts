import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { startEntitySearch } from '../../../../src/components/map/browser/entity-search.ts';
import { renderControls } from '../../../../src/components/map/drawing/render-controls.tsx';
import { mapContext } from '../map-data.ts';
import { toNode } from '../../../../src/html/to-node.ts';

const names = ['Oaxaca', 'Baja California', 'Baja California Sur', 'Yucatán', 'Quintana Roo'];

/** What stands below the field after `typed`, and what a screen reader hears. */
function find(typed: string) {
  const { Event } = parseHTML('<main></main>');
  const said: string[] = [];
  const box = toNode(renderControls(mapContext())).querySelector<HTMLElement>('.mapa-busca')!;
  startEntitySearch(
    box,
    names.map((name) => ({ key: name, name, since: '', words: name })),
    { choose() {}, announce: (text) => said.push(text), stays: true, signal: new AbortController().signal },
  );
  const input = box.querySelector('input')!;
  input.value = typed;
  input.dispatchEvent(new Event('input'));
  const sentence = box.querySelector('p')!;
  return {
    sentence: sentence.hidden ? '' : sentence.textContent,
    found: [...box.querySelectorAll<HTMLElement>('li')]
      .filter(({ hidden }) => !hidden)
      .map((item) => item.dataset.clave),
    said,
  };
}

it('finds names by any of their words, without accents', () => {
  expect(find('sur')).toMatchObject({ found: ['Baja California Sur'], sentence: '' });
  expect(find('YUCA')).toMatchObject({ found: ['Yucatán'], sentence: '' });
});

it.each([
  ['oaxca', 'Oaxaca'],
  ['yuctan', 'Yucatán'],
  ['quintanaroo', 'Quintana Roo'],
])('a slip of the hand, «%s», is said on screen and aloud, with the name that was perhaps meant', (typed, name) => {
  const { found, sentence, said } = find(typed);
  expect(found).toEqual([name]);
  expect(sentence).toContain('¿Quiso decir');
  expect(said).toEqual([sentence]);
});

it('a name that there is not is said on screen and aloud', () => {
  const { found, sentence, said } = find('zacapoaxtla');
  expect(found).toEqual([]);
  expect(sentence).toBe('Ninguna entidad se llama así.');
  expect(said).toEqual([sentence]);
});
