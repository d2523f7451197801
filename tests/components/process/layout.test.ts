import { expect, it } from 'vitest';
import { layoutProcess, type ProcessDrawing } from '../../../src/components/process/layout.ts';
import { type Process, processSchema } from '../../../src/components/process/schema.ts';
import { LABEL_INSET } from '../../../src/components/process/strip-scale.ts';
import { textWidth } from '../../../src/components/text-width.ts';
import { randomFrom } from '../../random-from.ts';
import { randomWords, readData } from '../counts/read-data.ts';

const slot = { width: 1136, height: 500 };
const real = readData('data/cocreacion.yaml', processSchema);

it('layoutProcess(process, size) draws the three stages of 2019 to scale: 25, 18 and 24 days', () => {
  const { stages } = layoutProcess(real, slot);
  expect(stages.map(({ bar }) => bar.label)).toEqual(['25 días', '18 días', '24 días']);
  const perDay = stages.map(({ bar }, index) => bar.width / [25, 18, 24][index]!);
  for (const width of perDay) expect(width).toBeCloseTo(1136 / 153, 1);
  // The second stage starts the day after the first ends; the tables, 47 days after the second.
  expect(stages[1]!.bar.x).toBeCloseTo(stages[0]!.bar.x + stages[0]!.bar.width, 0);
  expect(stages[2]!.bar.x - stages[1]!.bar.x - stages[1]!.bar.width).toBeCloseTo(46 * (1136 / 153), 0);
});

it('layoutProcess(process, size) ticks May to September and names the year once', () => {
  const { strip } = layoutProcess(real, slot);
  expect(strip.ticks.map((tick) => tick.label)).toEqual(['mayo de 2019', 'junio', 'julio', 'agosto', 'septiembre']);
  expect(strip.ends).toEqual(['mayo de 2019', 'septiembre de 2019']);
});

it('layoutProcess(process, size) sets points at 22 or more and leaves room for the links, in slots of 440 to 540', () => {
  for (const height of [440, 470, 500, 540]) {
    const { letra, strip, stages } = layoutProcess(real, { width: 1136, height });
    expect(letra).toBeGreaterThanOrEqual(22);
    expect(strip.height - stages[0]!.bar.y - strip.barHeight).toBeGreaterThanOrEqual(24);
  }
});

it('layoutProcess(process, size) splits «Etapa 1 – Consulta pública» into order and name', () => {
  const { stages } = layoutProcess(real, slot);
  expect(stages.map(({ orden, nombre }) => [orden, nombre])).toEqual([
    ['Etapa 1', 'Consulta pública'],
    ['Etapa 2', 'Sistematización'],
    [undefined, 'Seis mesas'],
  ]);
});

it('layoutProcess(process, size) puts stages in order of their start, so that no two links cross', () => {
  const { stages } = layoutProcess({ ...real, etapas: [...real.etapas].reverse() }, slot);
  expect(stages.map((stage) => stage.id)).toEqual(['consulta', 'sistematizacion', 'mesas']);
});

it('layoutProcess(process, size) counts days only where both dates are days', () => {
  const etapas = [{ ...real.etapas[0]!, fecha: '2019-05/2019-06' }];
  expect(layoutProcess({ ...real, etapas }, slot).stages[0]!.bar.label).toBe('');
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
      right: x + LABEL_INSET + textWidth(label, 20),
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
    const drawing = layoutProcess(randomProcess(seed), slot);
    const { labels, bars } = boxesOf(drawing);
    const boxes = [...labels, ...bars];
    for (const [index, a] of boxes.entries()) {
      for (const b of boxes.slice(index + 1)) {
        const apart = a.right <= b.left + 0.2 || b.right <= a.left + 0.2 || a.bottom <= b.top || b.bottom <= a.top;
        expect(apart, `seed ${seed}`).toBe(true);
      }
      expect(a.left).toBeGreaterThanOrEqual(0);
      expect(a.right, `seed ${seed}`).toBeLessThanOrEqual(1136.2);
      expect(a.bottom).toBeLessThanOrEqual(drawing.strip.height);
    }
    for (const { bar } of drawing.stages)
      expect(textWidth(bar.label, 20, { bold: true })).toBeLessThanOrEqual(bar.width);
  }
});
