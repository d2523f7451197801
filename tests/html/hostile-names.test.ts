import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { registry } from '../../src/components/registry.ts';
import { readTaller } from '../../src/content/read-taller.ts';
import { renderDeck } from '../../src/html/render-deck.tsx';
import { makeTaller } from '../content/make-taller.ts';
import { tallerYaml } from '../content/taller-yaml.ts';
import { findCode } from './find-code.ts';

const NAMES = [
  `a" onerror="robado=1" x=".png`,
  '<img src=x onerror=robado=1>.png',
  "b' onload='robado=1.png",
  '__proto__.png',
];

it('renderDeck(taller) makes no code of the names of files, states and chapters', () => {
  const slides = NAMES.map((name) => `## Una\n\n![foto](<${encodeURI(name)}>)\n`).join('\n---\n\n');
  const settings = tallerYaml(['a.md'])
    .replace('estado: Quintana Roo', `estado: '"><script>robado=1</script>'`)
    .replace('titulo: Capítulo a.md', `titulo: '<svg onload=robado=1>'`);
  const files = Object.fromEntries(NAMES.map((name) => [name, 'x']));
  const taller = readTaller(makeTaller({ 'a.md': slides, 'taller.yaml': settings, ...files }), registry.values());
  const html = renderDeck(taller);
  const { document } = parseHTML(`<body>${html}</body>`);
  expect(document.querySelectorAll('img').length).toBe(NAMES.length);
  expect(findCode(html)).toEqual([]);
});
