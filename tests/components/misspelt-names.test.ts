import { expect, it } from 'vitest';
import { registry } from '../../src/components/registry.ts';
import { errorsIn, makeTaller } from '../content/make-taller.ts';

it.each([
  ['mapa', 'mapa-ejercicios'],
  ['Mapa-Ejercicios', 'mapa-ejercicios'],
  ['tabla', 'tabla-ejes'],
  ['timeline', 'linea-de-tiempo'],
  ['cronología', 'linea-de-tiempo'],
  ['línea-de-tiempo', 'linea-de-tiempo'],
  ['linea-tiempo', 'linea-de-tiempo'],
])('a block named «%s» is told to be called «%s», and is not shown as code', (name, meant) => {
  const folder = makeTaller({ 'a.md': `# A\n\n\`\`\`${name}\ndatos: data/x.yaml\n\`\`\`\n` });
  expect(errorsIn(folder, registry.values())).toEqual([
    expect.stringMatching(
      new RegExp(`^slides/a\\.md:3:1 componente desconocido «${name}»; ¿quiso decir «${meant}»\\?$`),
    ),
  ]);
});
