import { group } from 'd3';
import { expect, it } from 'vitest';
import { drawCounts, layoutCounts } from '../../../src/components/counts/layout.ts';
import { countsSchema, type Plan } from '../../../src/components/counts/schema.ts';
import { randomFrom } from '../../random-from.ts';
import { randomWords, readData } from './read-data.ts';

const slot = { width: 1136, height: 420 };
const plan = (id: string) => readData('compromisos.yaml', countsSchema).planes.find((one) => one.id === id)!;

it('layoutCounts(plan, size) marks as many units as it counts, of as many as the total', () => {
  const marked = (id: string) =>
    layoutCounts(plan(id), slot).panels.map(({ units }) => [units.filter((unit) => unit.marked).length, units.length]);
  expect(marked('plan-norte')).toEqual([
    [22, 30],
    [11, 30],
    [17, 30],
  ]);
  expect(marked('plan-sur')).toEqual([
    [25, 28],
    [12, 28],
    [16, 28],
  ]);
});

it('layoutCounts(plan, size) uses the whole width with numbers of 120 or more and words of 24 or more', () => {
  for (const id of ['plan-norte', 'plan-sur']) {
    const { width, numberSize, textSize, panels, side } = layoutCounts(plan(id), slot);
    expect(panels.length * width + (panels.length - 1) * 44).toBeCloseTo(1136, 0);
    expect(Math.max(...panels[0]!.units.map((unit) => unit.x)) + side).toBeCloseTo(width, 0);
    expect(numberSize).toBeGreaterThanOrEqual(120);
    expect(textSize).toBeGreaterThanOrEqual(24);
    expect(side).toBeGreaterThan(20);
  }
});

it('layoutCounts(plan, size) has full rows where the total allows it', () => {
  for (const id of ['plan-norte', 'plan-sur']) {
    const units = layoutCounts(plan(id), slot).panels[0]!.units;
    const rows = group(units, (unit) => unit.y);
    expect(new Set([...rows.values()].map((row) => row.length)).size).toBe(1);
  }
});

it('layoutCounts(plan, size) gives no two neighbouring counts the same mark', () => {
  const marks = layoutCounts(plan('plan-norte'), slot).panels.map((panel) => panel.mark);
  expect(new Set(marks).size).toBe(3);
});

it('layoutCounts(plan, size) says whether the slide or the sources give the total', () => {
  expect(layoutCounts(plan('plan-norte'), slot).totalText).toBe(
    'Cada cuadro es un compromiso. De 30 compromisos según las fuentes; la lámina no da el total.',
  );
  expect(layoutCounts(plan('plan-sur'), slot).totalText).toBe(
    'Cada cuadro es un compromiso. De 28 compromisos, según la lámina y las fuentes.',
  );
});

function randomPlan(seed: number): Plan {
  const random = randomFrom(seed);
  const total = 3 + Math.floor(random() * 180);
  const conteos = Array.from({ length: 1 + Math.floor(random() * 4) }, (_, index) => ({
    id: `c${index}`,
    valor: Math.floor(random() * (total + 1)),
    texto: randomWords(random, 2 + Math.floor(random() * 12)),
  }));
  return {
    id: 'p',
    titulo: 'Plan',
    anio_analisis: 2018,
    total,
    total_en_lamina: random() < 0.5,
    total_fuentes: [],
    conteos,
    nota: randomWords(random, Math.floor(random() * 30)),
    fuentes: [],
  };
}

it('layoutCounts(plan, size) draws no unit over another or outside its chart, for 100 random plans', () => {
  for (let seed = 1; seed <= 100; seed++) {
    const { panels, side, width, height, total } = drawCounts(randomPlan(seed), slot).drawing;
    for (const { units, valor } of panels) {
      expect(units.length).toBe(total);
      expect(units.filter((unit) => unit.marked).length).toBe(valor);
      expect(new Set(units.map(({ x, y }) => `${x} ${y}`)).size).toBe(total);
      const xs = [...new Set(units.map((unit) => unit.x))].sort((a, b) => a - b);
      const ys = [...new Set(units.map((unit) => unit.y))].sort((a, b) => a - b);
      for (const places of [xs, ys]) {
        for (const [index, place] of places.slice(1).entries()) expect(place - places[index]!).toBeGreaterThan(side);
      }
      expect(Math.max(...xs) + side).toBeLessThanOrEqual(width + 0.2);
      expect(Math.max(...ys) + side).toBeLessThanOrEqual(height + 0.2);
    }
  }
});
