import { expect, it } from 'vitest';
import { ContentErrors } from '../../../src/content/content-error.ts';
import { layoutVote } from '../../../src/components/vote/layout.ts';
import type { VoteSpec } from '../../../src/components/vote/schema.ts';

const SIZE = { width: 1136, height: 480 };
const vote = (count: number, texto = 'Una opción'): VoteSpec => ({
  id: 'voto',
  pregunta: '¿Cuál va primero?',
  tipo: 'una',
  maximo: 1,
  otra: false,
  opciones: Array.from({ length: count }, (_, index) => ({ id: `o${index}`, texto: `${texto} ${index}` })),
});

it('layoutVote(spec) has larger letters for fewer options, and rows that fill what the results have', () => {
  const few = layoutVote(vote(3), SIZE);
  const many = layoutVote(vote(13), SIZE);
  expect(few.size).toBeGreaterThan(many.size);
  expect(few.columns).toBe(1);
  expect(many.columns).toBe(2);
  expect(13 * many.rowHeight).toBeLessThan(SIZE.height);
});

it('layoutVote(spec) fits the options beside a code too, with smaller letters where they need it, if it can', () => {
  const words = vote(8, 'Una opción con bastantes palabras que la dicen');
  expect(layoutVote(words, SIZE).beside!.size).toBeLessThan(layoutVote(words, SIZE).size);
  expect(layoutVote(vote(2), SIZE).beside).toEqual({ size: layoutVote(vote(2), SIZE).size, columns: 1 });
  const long = { ...vote(2), pregunta: 'Una pregunta que con el código al lado ya no cabe. '.repeat(7) };
  expect(layoutVote(long, SIZE).beside).toBeUndefined();
});

it('layoutVote(spec) says how many options its slide holds', () => {
  expect(() => layoutVote(vote(40), SIZE)).toThrow(ContentErrors);
  expect(() => layoutVote(vote(40), SIZE)).toThrow(/la votación «voto» tiene 40 opciones y en su lámina caben \d\d;/);
});

it('layoutVote(spec) says that texts are too long where two options have no room', () => {
  const long = vote(3, 'palabras y más palabras '.repeat(40));
  expect(() => layoutVote(long, SIZE)).toThrow('los textos de la votación «voto» no caben en su lámina');
});
