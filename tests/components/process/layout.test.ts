import { expect, it } from 'vitest';
import { drawProcess, layoutProcess, type ProcessDrawing } from '../../../src/components/process/layout.ts';
import { type Process, processSchema } from '../../../src/components/process/schema.ts';
import { LABEL_INSET } from '../../../src/components/process/strip-scale.ts';
import { measureText } from '../../../src/measures/measure-text.ts';
import { randomFrom } from '../../random-from.ts';
import { randomWords, readData } from '../counts/read-data.ts';

const slot = { width: 1136, height: 500 };
const process = readData('cocreacion.yaml', processSchema);

it('layoutProcess(process, size) draws the stages to scale: 30, 20 and 26 days', () => {
  const { stages } = layoutProcess(process, slot);
  expect(stages.map(({ bar }) => bar.label)).toEqual(['30 días', '20 días', '26 días']);
  const perDay = stages.map(({ bar }, index) => bar.width / [30, 20, 26][index]!);
  for (const width of perDay) expect(width).toBeCloseTo(1136 / 150, 1);
  // The second stage starts the day after the first ends; the third, 44 days after the second.
  expect(stages[1]!.bar.x).toBeCloseTo(stages[0]!.bar.x + stages[0]!.bar.width, 0);
  expect(stages[2]!.bar.x - stages[1]!.bar.x - stages[1]!.bar.width).toBeCloseTo(43 * (1136 / 150), 0);
});

it('layoutProcess(process, size) ticks the months from the first to the last and names the year once', () => {
  const { strip } = layoutProcess(process, slot);
  expect(strip.ticks.map((tick) => tick.label)).toEqual(['febrero de 2018', 'marzo', 'abril', 'mayo', 'junio']);
  expect(strip.ends).toEqual(['febrero de 2018', 'junio de 2018']);
});

it('layoutProcess(process, size) sets points at 22 or more and leaves room for the links, in slots of 440 to 540', () => {
  for (const height of [440, 470, 500, 540]) {
    const { pointSize, strip, stages } = layoutProcess(process, { width: 1136, height });
    expect(pointSize).toBeGreaterThanOrEqual(22);
    expect(strip.height - stages[0]!.bar.y - strip.barHeight).toBeGreaterThanOrEqual(24);
  }
});

it('layoutProcess(process, size) splits «Etapa 1 – Recorrido abierto» into order and name', () => {
  const { stages } = layoutProcess(process, slot);
  expect(stages.map(({ ordinal, name }) => [ordinal, name])).toEqual([
    ['Etapa 1', 'Recorrido abierto'],
    ['Etapa 2', 'Lectura común'],
    [undefined, 'Cuatro talleres'],
  ]);
});

it('layoutProcess(process, size) puts stages in order of their start, so that no two links cross', () => {
  const { stages } = layoutProcess({ ...process, etapas: [...process.etapas].reverse() }, slot);
  expect(stages.map((stage) => stage.id)).toEqual(['recorrido', 'lectura', 'talleres']);
});

it('layoutProcess(process, size) counts days only where both dates are days', () => {
  const etapas = [{ ...process.etapas[0]!, fecha: '2018-02/2018-03' }];
  expect(layoutProcess({ ...process, etapas }, slot).stages[0]!.bar.label).toBe('');
});

function randomProcess(seed: number): Process {
  const random = randomFrom(seed);
  const between = (low: number, high: number) => low + Math.floor(random() * (high - low + 1));
  const day = (time: number) => new Date(time).toISOString().slice(0, 10);
  return {
    titulo: 'Proceso',
    etapas: Array.from({ length: between(3, 40) }, (_, index) => {
      const start = Date.UTC(2015 + between(0, seed % 8), between(0, 11), between(1, 28));
      return {
        id: `e${index}`,
        titulo: randomWords(random, between(1, 5)),
        fecha: `${day(start)}/${day(start + between(0, 200) * 86_400_000)}`,
        puntos: Array.from({ length: between(0, 4) }, () => randomWords(random, between(1, 6))),
        texto: random() < 0.3 ? randomWords(random, 12) : undefined,
        fuentes: [],
      };
    }),
  };
}

/** Boxes of all the words of the strip; bars count as boxes too. */
function boxesOf({ strip, stages }: ProcessDrawing) {
  const labels = strip.ticks
    .filter((tick) => tick.label !== '')
    .map(({ x, label }) => ({
      left: x + LABEL_INSET,
      right: x + LABEL_INSET + measureText(label, 'regular', 20),
      top: 0,
      bottom: 24,
    }));
  const bars = stages.map(({ bar }) => ({
    left: bar.x,
    right: bar.x + bar.width,
    top: bar.y,
    bottom: bar.y + strip.barHeight,
  }));
  return { labels, bars };
}

it('layoutProcess(process, size) lets no label or bar overlap another or leave the strip, for 100 random processes', () => {
  for (let seed = 1; seed <= 100; seed++) {
    const { drawing } = drawProcess(randomProcess(seed), slot);
    const { labels, bars } = boxesOf(drawing);
    const boxes = [...labels, ...bars];
    const apart = (a: (typeof boxes)[0], b: (typeof boxes)[0]) =>
      a.right <= b.left + 0.2 || b.right <= a.left + 0.2 || a.bottom <= b.top || b.bottom <= a.top;
    const together = boxes.filter((a, index) => boxes.slice(index + 1).some((b) => !apart(a, b)));
    expect(together, `seed ${seed}`).toEqual([]);
    expect(Math.min(...boxes.map(({ left }) => left))).toBeGreaterThanOrEqual(0);
    expect(Math.max(...boxes.map(({ right }) => right)), `seed ${seed}`).toBeLessThanOrEqual(1136.2);
    expect(Math.max(...boxes.map(({ bottom }) => bottom))).toBeLessThanOrEqual(drawing.strip.height);
    for (const { bar } of drawing.stages) expect(measureText(bar.label, 'bold', 20)).toBeLessThanOrEqual(bar.width);
  }
});
