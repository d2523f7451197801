import { expect, it } from 'vitest';
import { drawProcess } from '../../../src/components/process/layout.ts';
import { process } from '../../../src/components/process/process.ts';
import { processSchema } from '../../../src/components/process/schema.ts';
import { figurePage } from '../counts/figure-page.ts';
import { makeContext, readData } from '../counts/read-data.ts';
import { toNode } from '../../../src/html/to-node.ts';

const data = readData('cocreacion.yaml', processSchema);
const draw = (spec = data) =>
  toNode(process.render(drawProcess(spec, { width: 1136, height: 500 }).drawing, makeContext()));

it('renderProcess(drawing) of three stages looks as it did', async () => {
  await expect(figurePage(draw(), 'process/process.css')).toMatchFileSnapshot('./__snapshots__/proceso.html');
});

it('renderProcess(drawing) has every stage in words: title, dates, points', () => {
  const items = [...draw().querySelectorAll('.etapas > li')];
  const words = (selector: string) =>
    items.map((item) => item.querySelector(selector)?.textContent?.replaceAll('\u00a0', ' '));
  expect(words('.etapa-titulo')).toEqual(data.etapas.map((etapa) => etapa.titulo));
  expect(words('.etapa-fechas')).toEqual([
    '10 de febrero al 11 de marzo de 2018 ◆',
    '12 al 31 de marzo de 2018 ◆',
    '14 de mayo al 8 de junio de 2018',
  ]);
  const points = items.map((item) => [...item.querySelectorAll('.etapa-puntos li')].map((point) => point.textContent));
  expect(points).toEqual(data.etapas.map((etapa) => etapa.puntos));
});

it('renderProcess(drawing) says in a sentence what the strip shows', () => {
  expect(draw().querySelector('svg')?.getAttribute('aria-label')?.replaceAll('\u00a0', ' ')).toBe(
    'Franja de tiempo de febrero de 2018 a junio de 2018. Recorrido abierto, 10 de febrero al 11 de marzo de 2018; ' +
      'Lectura común, 12 al 31 de marzo de 2018; Cuatro talleres, 14 de mayo al 8 de junio de 2018.',
  );
});

it('renderProcess(drawing) explains each mark ◆ below, with the sources of its stage', () => {
  const notes = [...draw().querySelectorAll('.etapas-notas > li')];
  expect(notes.map((note) => note.textContent?.startsWith('◆'))).toEqual([true, true, false]);
  expect(notes.map((note) => note.querySelectorAll('a').length)).toEqual(
    data.etapas.map((etapa) => etapa.fuentes.length),
  );
  expect(notes[0]?.textContent).toContain(data.etapas[0]!.lamina);
});

it('renderProcess(drawing) leaves links between bars and cards out when cards take several rows', () => {
  const etapas = Array.from({ length: 7 }, (_, index) => ({ ...data.etapas[index % 3]!, id: `e${index}` }));
  const figure = draw({ ...data, etapas });
  expect(figure.querySelectorAll('.etapa-enlace').length).toBe(0);
  expect(figure.querySelectorAll('.etapa').length).toBe(7);
});

it('renderProcess(drawing) has no id, no script and no colour', () => {
  expect(draw().outerHTML).not.toMatch(/ id=|<script| fill=| stroke=|style="[^"]*#/);
});
