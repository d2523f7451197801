import { describe, expect, it } from 'vitest';
import type { Box } from '../../../../src/components/box.ts';
import { drawTimeline } from '../../../../src/components/timeline/layout.ts';
import type { Timeline } from '../../../../src/components/timeline/schema.ts';
import { randomTimeline } from '../random-timeline.ts';
import { touchTargets } from '../../../../src/components/timeline/lanes/touch-targets.ts';
import { readExample } from '../timeline-data.ts';

const layout = (spec: Timeline) => drawTimeline(spec, { width: 1136, height: 517 });
const example = layout(readExample().spec);

function overlap(a: Box, b: Box): number {
  const wide = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const high = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return wide > 0 && high > 0 ? wide * high : 0;
}

/** How much of the picture is hit by two items. */
function shared(targets: readonly Box[][]): number {
  const all = targets.flatMap((boxes, owner) => boxes.map((box) => ({ box, owner })));
  return all.reduce(
    (sum, a) => sum + all.reduce((own, b) => own + (a.owner < b.owner ? overlap(a.box, b.box) : 0), 0),
    0,
  );
}

describe('touchTargets(items, width, height)', () => {
  it('touchTargets(items, width, height) gives most facts of a full slide a fingertip on a turned phone', () => {
    const large = example.targets.filter((boxes) => boxes.some(({ width, height }) => Math.min(width, height) >= 45));
    expect(example.targets).toHaveLength(24);
    expect(large.length).toBeGreaterThanOrEqual(18);
  });

  for (const [name, drawing] of [
    ['a full slide', example] as const,
    ...[1, 2, 3, 4, 5, 6].map((seed) => [`random data ${seed}`, layout(randomTimeline(seed))] as const),
  ]) {
    it(`touchTargets(items, width, height) takes nothing from a neighbour in ${name}`, () => {
      // Where there is no room, nothing grows.
      const least = touchTargets(drawing.items, 0, 0);
      expect(shared(drawing.targets)).toBeCloseTo(shared(least), 3);
      for (const [index, boxes] of drawing.targets.entries()) {
        for (const [place, box] of boxes.entries()) {
          const own = least[index]![place]!;
          expect(overlap(box, own)).toBeCloseTo(own.width * own.height, 3);
        }
      }
    });
  }

  it('touchTargets(items, width, height) stays inside the picture', () => {
    for (const { x, y, width, height } of example.targets.flat()) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(-3);
      expect(x + width).toBeLessThanOrEqual(example.width + 4);
      expect(y + height).toBeLessThanOrEqual(example.height);
    }
  });
});
