import { expect, it } from 'vitest';
import { registry } from '../../src/components/registry.ts';
import { readTaller } from '../../src/content/read-taller.ts';
import { checkSlides } from '../../src/preflight/check-slides.ts';
import { makeTaller } from '../content/make-taller.ts';

const check = (text: string) => checkSlides(readTaller(makeTaller({ 'a.md': text }), registry.values()));

it('checkSlides(taller, …) doubts a slide without notes and lets it pass: a deck may do without', () => {
  expect(check('# Una\n\nNota: algo\n\n---\n\n# Otra\n').map(({ check, slide, kind }) => [check, slide, kind])).toEqual(
    [['notas', 'otra', 'aviso']],
  );
});

it('checkSlides(taller, …) says that a chapter’s minutes are too few for its exercise', () => {
  const [found, ...others] = check('<!-- .slide: ejercicio="10m" -->\n# Una\n\nNota: algo\n');
  expect(found).toMatchObject({ check: 'minutos', problem: expect.stringMatching(/5 minutos no alcanzan/) });
  expect(found).not.toHaveProperty('kind');
  expect(others).toEqual([]);
});
