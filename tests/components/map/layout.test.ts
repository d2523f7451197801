import { csvParse } from 'd3';
import { expect, it } from 'vitest';
import { boundsOf, isInside } from '../../../src/components/map/labels/anchor-point.ts';
import { type Box, boxesOverlap, isWithin } from '../../../src/components/box.ts';
import { CHART_TEXT, type Chart, layoutChart } from '../../../src/components/map/drawing/layout-chart.ts';
import { layoutMap, type MapDrawing } from '../../../src/components/map/layout.ts';
import type { MapSpec } from '../../../src/components/map/read-map.ts';
import type { Entity } from '../../../src/components/map/schema.ts';
import { segmentMeetsBox } from '../../../src/components/map/labels/segment-meets-box.ts';
import { countLines } from '../../../src/measures/count-lines.ts';
import { measureText } from '../../../src/measures/measure-text.ts';
import { randomFrom } from '../../random-from.ts';
import { mapSpec, SLOT, dataFile } from './map-data.ts';

const spec = mapSpec();
const drawing = layoutMap(spec, SLOT);
const rows = csvParse(dataFile('data/estados.csv'));
const WHOLE = { width: 1136, height: 596, heading: 173 };
const view = ({ width, height }: { width: number; height: number }): Box => ({ x: 0, y: 0, width, height });

it('layoutMap(spec, size) draws the 32 entities, all inside the viewBox', () => {
  expect(drawing.entities).toHaveLength(32);
  for (const { entity, rings } of drawing.entities) {
    const [[left, top], [right, bottom]] = boundsOf(rings);
    expect(Math.min(left, top), entity.entidad).toBeGreaterThanOrEqual(0);
    expect(right, entity.entidad).toBeLessThanOrEqual(drawing.width);
    expect(bottom, entity.entidad).toBeLessThanOrEqual(drawing.height);
  }
});

it('layoutMap(spec, size) fills a slide that is its own, 790 by 540 pixels of land and more, beside its heading', () => {
  const { width, height, bleed, band, panel, entities } = layoutMap(spec, WHOLE);
  const [[left, top], [right, bottom]] = boundsOf(entities.flatMap(({ rings }) => rings));
  expect(right - left).toBeGreaterThanOrEqual(790);
  expect(bottom - top).toBeGreaterThanOrEqual(539.5);
  expect(height - bleed.top + band).toBeLessThanOrEqual(WHOLE.height);
  expect(width - bleed.left + 20 + panel.chart.width).toBe(WHOLE.width);
  expect(panel.heading).toBe(WHOLE.heading);
});

it('layoutMap(spec, size) leaves room for panel, controls and legend in any slot', () => {
  for (const height of [440, 470, 500, 520, 560]) {
    const picture = layoutMap(spec, { width: 1136, height });
    expect(picture.height + picture.band).toBeLessThanOrEqual(height);
    expect(picture.height + picture.band).toBeGreaterThan(height - 60);
    expect(picture.panel.chart.width).toBeGreaterThanOrEqual(332);
  }
});

it('layoutChart(steps, width, height) gives a year in which nobody joins its place, empty', () => {
  const { columns } = layoutChart(drawing.steps, 332, 110);
  expect(columns.map(({ label, count }) => `${label}: ${count}`)).toEqual([
    '2014: 9',
    '2015: 0',
    '2016: 8',
    '2017: 4',
    '2018: 0',
    '2019: 0',
    '2020: 2',
    's. f.: 5',
  ]);
  expect(columns.filter(({ step }) => step === undefined).map(({ label }) => label)).toEqual(['2015', '2018', '2019']);
  const gaps = columns.slice(1).map(({ middle }, index) => middle - columns[index]!.middle);
  expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThan(0.3);
});

it('layoutChart(steps, width, height) dots the bar of those without a date, and no other', () => {
  const { columns } = layoutChart(drawing.steps, 332, 110);
  expect(columns.filter(({ dots }) => dots.length > 0).map(({ label }) => label)).toEqual(['s. f.']);
  const { dots, bar } = columns.at(-1)!;
  for (const [x, y] of dots) expect(isWithin({ x: x - 1, y: y - 1, width: 2, height: 2 }, bar)).toBe(true);
});

it('layoutChart(steps, width, height) writes only the years that fit, at any width', () => {
  for (let width = 150; width <= 500; width++) {
    const labels = yearLabels(layoutChart(drawing.steps, width, 100));
    expect(labels.at(-1)?.[0]).toBe('s. f.');
    expect(collisions(labels, aroundChart({ width, height: 100 })), `${width} px`).toEqual([]);
  }
});

it('layoutMap(spec, size) leaves the chart bars tall enough to compare, and a note two lines', () => {
  const { chart, noteLines } = layoutMap(spec, WHOLE).panel;
  expect(chart.columns[0]!.bar.height).toBeGreaterThan(40);
  expect(Math.min(...noteLines.values())).toBeGreaterThanOrEqual(1);
});

it('layoutMap(spec, size) tells of whom the note has no room beside the chart', () => {
  const isLong = (nota: string) => {
    const entities = spec.entities.map((entity) => (entity.clave_inegi === '21' ? { ...entity, nota } : entity));
    return layoutMap({ ...spec, entities }, WHOLE).panel.longNotes.has('21');
  };
  expect(isLong('Sin padrón.')).toBe(false);
  expect(isLong('El acta dice junio, el padrón mayo. '.repeat(5))).toBe(true);
});

it('layoutMap(spec, size) finds a long note its room, in letters of 16 px at least, up to five hundred of them', () => {
  const { panel } = layoutMap(spec, WHOLE);
  const above = WHOLE.height - panel.heading;
  const used = new Set<string>();
  for (let letters = 150; letters <= 500; letters += 25) {
    const nota = 'El acta dice junio, el padrón mayo. '.repeat(15).slice(0, letters).trim();
    const entities = spec.entities.map((entity) => ({ ...entity, nota }));
    for (const [key, { lines, size, instead }] of layoutMap({ ...spec, entities }, WHOLE).panel.longNotes) {
      expect(size, `${key}, ${letters}`).toBeGreaterThanOrEqual(16);
      expect(countLines(nota, 'regular', size, 316), `${key}, ${letters}`).toBeLessThanOrEqual(lines);
      expect(lines * size * 1.3).toBeLessThan(above - (instead === 'anios' ? panel.story : 0));
      used.add(`${instead} ${size}`);
    }
  }
  expect([...used].sort()).toEqual(['anios 18', 'anios 20', 'relato 16', 'relato 18', 'relato 20']);
});

it('layoutMap(spec, size) dots only what has no date, inside its outline', () => {
  const undated = drawing.entities.filter(({ entity }) => entity.participa_en_lamina && entity.anio === undefined);
  for (const dot of drawing.dots) expect(undated.some(({ rings }) => isInside(dot, rings))).toBe(true);
  for (const { rings, entity } of undated)
    expect(drawing.dots.filter((dot) => isInside(dot, rings)).length, entity.entidad).toBeGreaterThan(1);
});

it('layoutMap(spec, size) counts at each step what the CSV says', () => {
  const participants = rows.filter((row) => row.participa_en_lamina === '1');
  const until = (year: number) => participants.filter((row) => row.anio !== '' && Number(row.anio) <= year).length;
  expect(drawing.steps.map(({ key, total }) => [key, total])).toEqual([
    ['2014', until(2014)],
    ['2016', until(2016)],
    ['2017', until(2017)],
    ['2020', until(2020)],
    ['sin-fecha', participants.length],
  ]);
  expect(drawing.steps.at(-1)?.total).toBe(28);
  for (const [index, step] of drawing.steps.entries()) {
    const cohort = drawing.entities.filter((shape) => shape.cohort === index + 1);
    expect(cohort.map(({ entity }) => entity)).toEqual(step.joining);
  }
  expect(drawing.entities.filter(({ cohort }) => cohort === 0).map(({ entity }) => entity.entidad)).toEqual([
    'Chihuahua',
    'Guerrero',
    'Jalisco',
    'Oaxaca',
  ]);
});

it('layoutMap(spec, size) highlights the state of taller.yaml, whichever it is', () => {
  expect(drawing.highlighted.entity.entidad).toBe('Campeche');
  expect(layoutMap({ ...spec, highlighted: '31' }, SLOT).highlighted.entity.entidad).toBe('Yucatán');
});

it('layoutMap(spec, size) sets the label of a state by the sea in the sea, near it', () => {
  const { anchor } = drawing.highlighted;
  const label = drawing.highlighted.label!;
  for (const { rings } of drawing.entities) {
    for (const x of [label.box.x, label.middle[0], label.box.x + label.box.width]) {
      for (const y of [label.box.y, label.box.y + label.box.height]) expect(isInside([x, y], rings)).toBe(false);
    }
  }
  expect(Math.hypot(label.start[0] - anchor[0], label.start[1] - anchor[1])).toBeLessThan(120);
});

it('layoutMap(spec, size) puts an anchor inside its entity', () => {
  for (const { entity, anchor, rings } of drawing.entities) expect(isInside(anchor, rings), entity.entidad).toBe(true);
});

it.each(spec.entities.map((entity) => [entity.entidad, entity.clave_inegi]))(
  'layoutMap(spec, size) lets no label meet another or the line when %s is highlighted',
  (_name, highlighted) => {
    const picture = layoutMap({ ...spec, highlighted }, WHOLE);
    expect(picture.highlighted.label).toBeDefined();
    expect(picture.entities.every(({ name }) => name !== undefined)).toBe(true);
    expectNoOverlap(picture);
  },
);

it('layoutMap(spec, size) lets no label overlap for 100 random data sets with long words', () => {
  for (let seed = 1; seed <= 100; seed++) {
    const random = randomSpec(seed);
    const picture = layoutMap(random, seed % 4 === 0 ? WHOLE : { width: 1136, height: 460 + (seed % 4) * 30 });
    expectNoOverlap(picture);
    expect(picture.steps.at(-1)?.total ?? 0).toBe(
      random.entities.filter((entity) => entity.participa_en_lamina).length,
    );
  }
});

it('layoutMap(spec, size) names a small entity beside it, not over it', () => {
  for (const { entity, name, rings } of drawing.entities) {
    if (!['Aguascalientes', 'Ciudad de México', 'Colima', 'Morelos', 'Querétaro', 'Tlaxcala'].includes(entity.entidad))
      continue;
    const [[left, top], [right, bottom]] = boundsOf(rings.slice(-1));
    const box = { x: left, y: top, width: right - left, height: bottom - top };
    expect(boxesOverlap(name!.box, box), entity.entidad).toBe(false);
  }
});

it('layoutMap(spec, size) hatches only what the slide does not list, inside its outline', () => {
  const lines = new Map(
    drawing.entities.filter(({ cohort }) => cohort === 0).map(({ entity }): [string, number] => [entity.entidad, 0]),
  );
  for (const [[ax, ay], [bx, by]] of drawing.hatching) {
    // Rounding may set the middle of a shorter one outside.
    if (Math.hypot(ax - bx, ay - by) <= 0.5) continue;
    const middle: [number, number] = [(ax + bx) / 2, (ay + by) / 2];
    const holder = drawing.entities.find(({ rings }) => isInside(middle, rings))?.entity.entidad ?? 'none';
    expect([...lines.keys()], `${middle}`).toContain(holder);
    lines.set(holder, lines.get(holder)! + 1);
  }
  for (const [entity, count] of lines) expect(count, entity).toBeGreaterThan(10);
});

it('layoutMap(spec, size) shows Ciudad de México large enough for a finger in an inset that hides no land', () => {
  const whole = layoutMap(spec, WHOLE);
  const inset = whole.inset!;
  const [[left, top], [right, bottom]] = boundsOf(inset.entities.get('09')!);
  expect(Math.min(right - left, bottom - top)).toBeGreaterThanOrEqual(24);
  for (const { entity, rings } of whole.entities) {
    for (const ring of rings) {
      for (const [x, y] of ring) expect(isWithin({ x, y, width: 0, height: 0 }, inset.box), entity.entidad).toBe(false);
    }
  }
  for (const rings of inset.entities.values()) {
    const [[x, y], [farX, farY]] = boundsOf(rings);
    expect(isWithin({ x, y, width: farX - x, height: farY - y }, inset.box, -0.1)).toBe(true);
  }
});

function expectNoOverlap(picture: MapDrawing): void {
  expect(overlaps(picture)).toEqual([]);
}

/** What collides: everything written at once on the map and in the chart must be apart and in view. */
function overlaps(picture: MapDrawing): string[] {
  const { highlighted, places, inset, entities, panel } = picture;
  const { chart } = panel;
  const fixed = places.map(({ text, box }): [string, Box] => [text, box]);
  if (highlighted.label) fixed.push([`highlighted ${highlighted.entity.entidad}`, highlighted.label.box]);
  if (inset) fixed.push(['inset', inset.box]);
  if (inset?.caption) fixed.push(['caption', inset.caption.box]);
  const found = collisions(fixed, view(picture));
  for (const { entity, name } of entities) {
    if (entity === highlighted.entity || !name) continue;
    if (!isWithin(name.box, view(picture))) found.push(`${entity.entidad} is out of view`);
    for (const [what, box] of fixed) if (boxesOverlap(name.box, box)) found.push(`${entity.entidad} on ${what}`);
    if (highlighted.label && segmentMeetsBox(highlighted.label.start, highlighted.anchor, name.box))
      found.push(`${entity.entidad} on the line to ${highlighted.entity.entidad}`);
  }
  const labels = yearLabels(chart);
  found.push(...collisions(labels, aroundChart(chart)));
  for (const { bar, label } of chart.columns)
    if (!isWithin(bar, view(chart))) found.push(`bar ${label} is out of view`);
  return found;
}

/** The last year may reach into the gap before the button beside the chart. */
function aroundChart({ width, height }: { width: number; height: number }): Box {
  return { x: -9, y: 0, width: width + 18, height };
}

/** The years under the bars, as wide as when they are the current one. */
function yearLabels(chart: Chart): [string, Box][] {
  return chart.columns
    .filter(({ shown }) => shown)
    .map(({ label, middle }) => {
      const width = measureText(label, 'bold', CHART_TEXT);
      return [label, { x: middle - width / 2, y: chart.height - 24, width, height: 24 }];
    });
}

function collisions(boxes: readonly [string, Box][], within: Box): string[] {
  return boxes.flatMap(([what, box], index) => [
    ...(isWithin(box, within) ? [] : [`${what} is out of view`]),
    ...boxes.slice(index + 1).flatMap(([other, second]) => (boxesOverlap(box, second) ? [`${what} on ${other}`] : [])),
  ]);
}

/** The 32 entities with other names, years and participation. */
function randomSpec(seed: number): MapSpec {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const words = [
    'Anticonstitucionalidad',
    'Desgubernamentalización',
    'Michoacán',
    'de',
    'Ocampo',
    'Transparencia',
    'Sur',
    'Ñuu',
  ];
  const years = Array.from({ length: 1 + Math.floor(random() * 12) }, (_, index) => 2010 + index);
  const entities = spec.entities.map(
    (entity): Entity => ({
      ...entity,
      entidad: Array.from({ length: 1 + Math.floor(random() * 2) }, () => pick(words)).join(' '),
      participa_en_lamina: random() < 0.8,
      anio: random() < 0.8 ? pick(years) : undefined,
      fecha_declaratoria: undefined,
      confianza: pick(['alta', 'media', 'baja'] as const),
    }),
  );
  return { ...spec, entities, highlighted: pick(entities).clave_inegi };
}
