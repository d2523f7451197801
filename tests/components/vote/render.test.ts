import { expect, it } from 'vitest';
import { vote } from '../../../src/components/vote/vote.ts';
import type { VoteSpec } from '../../../src/components/vote/schema.ts';
import { toNode } from '../../../src/html/to-node.ts';
import { figurePage } from '../counts/figure-page.ts';
import { makeContext } from '../counts/read-data.ts';

const spec = (tipo: VoteSpec['tipo'], more: Partial<VoteSpec> = {}): VoteSpec => ({
  id: 'falta',
  pregunta: '¿Qué falta?',
  tipo,
  maximo: 1,
  otra: false,
  opciones: [
    { id: 'agua', texto: 'Agua' },
    { id: 'sol', texto: 'Sol <b>y</b> sombra' },
  ],
  ...more,
});
const draw = (given: VoteSpec, edition?: 'deck') =>
  toNode(
    vote.render(vote.layout(given, { width: 1136, height: 417 }), {
      ...makeContext(),
      title: 'El título',
      ...(edition && { edition }),
    }),
  );

it.each([
  spec('una', { otra: true }),
  spec('varias', { maximo: 2, pregunta: undefined }),
  spec('orden', { maximo: 2 }),
])('renderVote(drawing) of $tipo looks as it did', async (given) => {
  await expect(figurePage(draw(given), 'vote/vote.css')).toMatchFileSnapshot(`./__snapshots__/${given.tipo}.html`);
});

it('renderVote(drawing) shows the question and its options with letters, and keeps the rest in a template', () => {
  const figure = draw(spec('una', { otra: true }));
  figure.querySelector('template')!.remove();
  expect(figure.textContent).toBe('¿Qué falta?a) Aguab) Sol <b>y</b> sombrac) Otra respuesta');
});

it('renderVote(drawing) names its form by the slide’s title where that is the question, and has none on a slide', () => {
  const titled = spec('una', { pregunta: undefined });
  expect(draw(titled).outerHTML).toMatch(/<legend><span class="solo-lectores">El título <\/span>Elija una.<\/legend>/);
  expect(draw(titled).querySelector('.votacion-pregunta')).toBeNull();
  expect(draw(titled, 'deck').outerHTML).not.toContain('<form');
});

it('renderVote(drawing) has no id, no script and no colour', () => {
  expect(draw(spec('orden')).outerHTML).not.toMatch(/ id=|<script| fill=| stroke=|style="[^"]*#/);
});
