import { expect, it } from 'vitest';
import { counts } from '../../../src/components/counts/counts.ts';
import { countsSchema, type Plan } from '../../../src/components/counts/schema.ts';
import { figurePage } from './figure-page.ts';
import { makeContext, readData } from './read-data.ts';
import { toNode } from '../../../src/html/to-node.ts';

const { planes } = readData('compromisos.yaml', countsSchema);
const draw = (plan: Plan) => toNode(counts.render(counts.layout(plan, { width: 1136, height: 417 }), makeContext()));

it.each(planes.map((plan) => plan.id))('renderCounts(drawing) of %s looks as it did', async (id) => {
  const figure = draw(planes.find((plan) => plan.id === id)!);
  await expect(figurePage(figure, 'counts/counts.css')).toMatchFileSnapshot(`./__snapshots__/${id}.html`);
});

it('renderCounts(drawing) says each count in the words of the slide, with its chart in a sentence', () => {
  const items = [...draw(planes[0]!).querySelectorAll('li')];
  expect(items.map((item) => item.textContent)).toEqual([
    '22 pozos abiertos',
    '11 pozos tienen medidor y lecturas al día',
    '17 pozos de la primera lista estaban secos al volver',
  ]);
  const charts = items.map((item) => item.querySelector('svg')?.getAttribute('aria-label'));
  expect(charts).toEqual([22, 11, 17].map((value) => `${value} de 30 cuadros marcados`));
});

it('renderCounts(drawing) gives the total, its source, that counts overlap, and what the slide prints differently', () => {
  const figure = draw(planes.find((plan) => plan.id === 'plan-sur')!);
  const foot = figure.querySelector('.conteos-pie')!;
  expect(foot.textContent).toContain('De 28 compromisos, según la lámina y las fuentes.');
  expect(foot.querySelectorAll('a[href^="http"]').length).toBe(1);
  expect(foot.textContent).toContain('no se suman');
  expect(foot.querySelector('.conteos-lamina')?.textContent).toMatch(/^◆ La lámina imprime 57\.2\u00a0%/);
});

it('renderCounts(drawing) prints no percentage but those of the data', () => {
  const ofData = JSON.stringify(planes).match(/[\d.]+ %/g) ?? [];
  const drawn = planes.flatMap((plan) => draw(plan).textContent?.match(/[\d.]+\s%/g) ?? []);
  expect(drawn.map((text) => text.replace('\u00a0', ' ')).sort()).toEqual(ofData.sort());
});

it('renderCounts(drawing) puts the mark next to the words of a count that has a difference of its own', () => {
  const [first, ...rest] = planes[0]!.conteos;
  const figure = draw({ ...planes[0]!, conteos: [{ ...first!, lamina: 'La lámina dice otra cosa.' }, ...rest] });
  expect(figure.querySelectorAll('li .difiere').length).toBe(1);
  expect(figure.querySelector('.conteos-lamina')?.textContent).toBe('◆ La lámina dice otra cosa.');
});

it('renderCounts(drawing) has no id, no script and no colour', () => {
  expect(draw(planes[0]!).outerHTML).not.toMatch(/ id=|<script| fill=| stroke=|style="[^"]*#/);
});
