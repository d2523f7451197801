import { describe, expect, it } from 'vitest';
import type { Box } from '../../../src/components/box.ts';
import type { DrawnItem } from '../../../src/components/timeline/lanes/draw-lane.ts';
import { measureText } from '../../../src/measures/measure-text.ts';
import { drawTimeline, layoutTimeline } from '../../../src/components/timeline/layout.ts';
import type { StepView } from '../../../src/components/timeline/views/layout-steps.ts';
import type { View } from '../../../src/components/timeline/views/layout-view.ts';
import type { Timeline } from '../../../src/components/timeline/schema.ts';
import { randomTimeline } from './random-timeline.ts';
import { readExample } from './timeline-data.ts';

// The slot of a slide with a title of one line.
const SIZE = { width: 1136, height: 517 };
const example = layoutTimeline(readExample().spec, SIZE);
// npm run test:long draws more of them.
const COUNT = Number(process.env.TIMELINE_ROUNDS ?? 16);
const random = Array.from({ length: COUNT }, (_, seed) => drawTimeline(randomTimeline(seed + 1), SIZE));

const steps = [example, ...random].flatMap((drawing) => drawing.steps);

/** What a step's era tells of, with the words it has for it. */
function told({ spec }: { spec: Timeline }, step: StepView, index: number) {
  return step.items.filter(({ item }) => item.eras.includes(spec.epocas[index]!.id));
}

function overlap(a: Box, b: Box): boolean {
  const slack = 0.01;
  return (
    a.x + slack < b.x + b.width &&
    b.x + slack < a.x + a.width &&
    a.y + slack < b.y + b.height &&
    b.y + slack < a.y + a.height
  );
}

function leaderBox({ leader }: DrawnItem): Box | undefined {
  return (
    leader && { x: leader.x - 1, y: Math.min(leader.y0, leader.y1), width: 2, height: Math.abs(leader.y1 - leader.y0) }
  );
}

function pointBox({ point }: DrawnItem): Box | undefined {
  return point && { x: point.x - point.r, y: point.y - point.r, width: 2 * point.r, height: 2 * point.r };
}

/** What a label stands on top of, as sentences. */
function collisions({ items }: View): string[] {
  const found: string[] = [];
  for (const one of items) {
    for (const other of items) {
      if (one === other || !one.label) continue;
      const name = `«${one.item.titulo}» (${one.label.form}) stands on`;
      const { box, inside } = { box: one.label.box, inside: one.span !== undefined && !one.leader };
      if (other.label && overlap(box, other.label.box)) found.push(`${name} the label of «${other.item.titulo}»`);
      const leader = leaderBox(other);
      if (leader && overlap(box, leader)) found.push(`${name} the leader of «${other.item.titulo}»`);
      if (other.span && overlap(box, other.span)) found.push(`${name} the bar of «${other.item.titulo}»`);
      const point = pointBox(other);
      if (!inside && point && overlap(box, point)) found.push(`${name} the point of «${other.item.titulo}»`);
    }
  }
  return found;
}

/** What reaches out of the picture, as sentences. */
function outside(drawing: View): string[] {
  const found: string[] = [];
  for (const each of drawing.items) {
    for (const [part, box] of Object.entries({ label: each.label?.box, span: each.span, point: pointBox(each) })) {
      if (!box) continue;
      const margin = part === 'point' ? each.point!.r + 1 : 0.01;
      const out = box.x < drawing.left - margin || box.x + box.width > drawing.right + margin;
      if (out || box.y < drawing.top - 0.01 || box.y + box.height > drawing.axis + 0.01)
        found.push(`${part} of «${each.item.titulo}»`);
    }
  }
  return found;
}

describe('layoutTimeline(spec, size)', () => {
  it('layoutTimeline(spec, size) writes every label whole where there is room', () => {
    expect(example.items.filter(({ label }) => label?.form !== 'whole').map(({ item }) => item.id)).toEqual([]);
    expect(example.numbered).toBe(false);
    const lower = layoutTimeline(readExample().spec, { width: 1136, height: 500 });
    expect(lower.items.every(({ label }) => label?.form === 'whole')).toBe(true);
  });

  it('layoutTimeline(spec, size) lets no label of a full slide stand on another, a leader, a bar or a point', () => {
    expect(collisions(example)).toEqual([]);
  });

  it('layoutTimeline(spec, size) lets no label stand on anything in random timelines of long words', () => {
    expect(random.flatMap(collisions)).toEqual([]);
  });

  it('layoutTimeline(spec, size) keeps everything inside the picture, full or random timelines', () => {
    expect([example, ...random].flatMap(outside)).toEqual([]);
  });

  it('layoutTimeline(spec, size) keeps the picture as high as its part of the slot', () => {
    expect(new Set([example, ...random].map(({ height }) => height))).toEqual(new Set([example.height]));
    expect(example.height).toBeLessThanOrEqual(SIZE.height - 80);
  });

  it('layoutTimeline(spec, size) leaves few labels out, and only where there are many', () => {
    const sparse = random.filter(({ items }) => items.length <= 10).flatMap(({ items }) => items);
    expect(sparse.filter(({ label }) => !label).length).toBeLessThan(sparse.length * 0.02);
    const all = random.flatMap(({ items }) => items);
    expect(all.filter(({ label }) => label && label.form !== 'number').length).toBeGreaterThan(all.length * 0.6);
  });

  it('layoutTimeline(spec, size) draws items in date order with their marks on their dates', () => {
    const starts = example.items.map(({ item }) => item.from);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    const exit = example.items.find(({ item }) => item.id === 'se-van')!;
    const year = example.years.find(({ text }) => text === '2005')!;
    const part = (Date.UTC(2005, 4, 24, 12) - Date.UTC(2005, 0, 1)) / (Date.UTC(2006, 0, 1) - Date.UTC(2005, 0, 1));
    expect(exit.point!.x).toBeCloseTo(year.x + part * year.width, 0);
  });

  it('layoutTimeline(spec, size) writes each year from the first to the last', () => {
    const years = Array.from({ length: 12 }, (_, index) => String(1999 + index));
    expect(example.years.map(({ text }) => text)).toEqual(years);
  });

  it('layoutTimeline(spec, size) draws what is known only by the year as a stretch as long as the year', () => {
    const { whisker } = example.items.find(({ item }) => item.id === 'cuencas-76')!;
    const year = example.years.find(({ text }) => text === '2008')!;
    expect(whisker!.x0).toBeCloseTo(year.x + 2, 0);
    expect(whisker!.x1).toBeCloseTo(year.x + year.width - 2, 0);
  });

  it('layoutTimeline(spec, size) puts eras side by side over their years', () => {
    for (const [index, era] of example.eras.entries()) {
      const next = example.eras[index + 1];
      if (next) expect(era.x + era.width).toBeCloseTo(next.x, 6);
    }
  });

  it('layoutTimeline(spec, size) lets no label stand on anything in the picture of any step, full or random', () => {
    expect(steps.flatMap(collisions)).toEqual([]);
    expect(steps.flatMap(outside)).toEqual([]);
  });

  it('layoutTimeline(spec, size) gives each step’s era most of the axis, and what lies beside it the rest', () => {
    for (const { focus, left, right } of steps.filter((step) => step.focus)) {
      expect(focus!.width).toBeGreaterThanOrEqual(0.6 * (right - left) - 0.01);
      expect(focus!.x).toBeGreaterThanOrEqual(left - 0.01);
      expect(focus!.x + focus!.width).toBeLessThanOrEqual(right + 0.01);
    }
  });

  it('layoutTimeline(spec, size) writes what a step tells in large letters, nearly all of it whole', () => {
    for (const [index, step] of example.steps.slice(1).entries()) {
      const labels = told(readExample(), step, index).map(({ label }) => label);
      const whole = labels.filter((label) => label?.form === 'whole');
      expect(whole.length).toBeGreaterThanOrEqual(labels.length - 1);
      expect(new Set(labels.map((label) => label!.runs[0]!.size))).toEqual(new Set([24]));
      expect(new Set(labels.flatMap((label) => label!.runs.slice(1).map(({ size }) => size)))).toEqual(new Set([20]));
    }
  });

  it('layoutTimeline(spec, size) writes every name that a step tells in 24 px, a detail in 18 at least', () => {
    const eras = random.flatMap(({ steps: [, ...own] }, seed) =>
      own.map((step, index) => told({ spec: randomTimeline(seed + 1) }, step, index).map(({ label }) => label)),
    );
    const names = eras.flat().filter((label) => label && label.form !== 'number');
    expect(new Set(names.map((label) => label!.runs[0]!.size))).toEqual(new Set([24]));
    for (const { size } of names.flatMap((label) => label!.runs.slice(1))) expect(size).toBeGreaterThanOrEqual(18);
    // Where several facts fall on one day a name may be only in the list.
    const roomy = eras.filter(({ length }) => length <= 6).flat();
    expect(roomy.length).toBeGreaterThan(20);
    expect(roomy.filter((label) => names.includes(label)).length / roomy.length).toBeGreaterThan(0.9);
  });

  it('layoutTimeline(spec, size) leaves hardly anything of a step’s era without a name or a number', () => {
    const named = random.flatMap(({ items, steps: [, ...eras] }, seed) =>
      // The others are refused.
      items.some(({ label }) => !label)
        ? []
        : eras.flatMap((step, index) => told({ spec: randomTimeline(seed + 1) }, step, index)),
    );
    // In its letters of 24 px a crowded one has dots as well, which their card names.
    expect(named.filter(({ label }) => !label).length).toBeLessThan(named.length * 0.08);
  });

  it('layoutTimeline(spec, size) lets no year of a step stand on another', () => {
    for (const { years } of steps) {
      const written = years.filter(({ text }) => text !== '').sort((a, b) => a.middle - b.middle);
      for (const [index, { text, middle, size }] of written.entries()) {
        const next = written[index + 1];
        if (!next) continue;
        const half = (measureText(text, 'regular', size) + measureText(next.text, 'regular', next.size)) / 2;
        expect(next.middle - middle, `${text} ${next.text}`).toBeGreaterThan(half);
      }
    }
  });

  it('layoutTimeline(spec, size) opens with the whole line below its question, and without eras has no steps', () => {
    const { spec } = readExample();
    const [opening] = drawTimeline({ ...spec, pregunta: '¿Quién cuida el agua del valle?' }, SIZE).steps;
    expect(opening!.top).toBeGreaterThan(50);
    expect(opening!.focus).toBeUndefined();
    expect(opening!.items.find(({ item }) => item.destacado)!.label!.form).toBe('title');
    expect(drawTimeline({ ...spec, epocas: [] }, SIZE).steps).toEqual([]);
  });

  it('layoutTimeline(spec, size) gives the same numbers for the same data', () => {
    expect(layoutTimeline(readExample().spec, SIZE)).toEqual(example);
  });
});
