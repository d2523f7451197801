import { transform } from 'lightningcss';
import { expect, it } from 'vitest';
import { slideMeasures } from '../../src/measures/slide-measures.ts';
import { cssOptions } from '../../src/vite/css-options.ts';

it('a measure stands in the built style sheet as its number, and no other custom property is touched', () => {
  const code = new TextEncoder().encode(
    'a { --raya: var(--lamina-margen); width: calc(2 * var(--lamina-margen) + var(--propia)) }',
  );
  const built = transform({ ...cssOptions.lightningcss, filename: 'prueba.css', code, minify: true });
  const margin = slideMeasures.px.margen;
  expect(new TextDecoder().decode(built.code)).toBe(
    `a{--raya:${margin}px;width:calc(2 * ${margin}px + var(--propia))}`,
  );
});
