import { LABEL_GAP, LANE_PADDING, type LaneOption, LOWEST_LANE, type Place } from './lane-geometry.ts';
import type { Bounds, Mark } from './make-marks.ts';
import { placeInOrder } from './place-in-order.ts';

const BESIDE_GAP = 8;

/** All labels whole, at the right or left of their points on one line; undefined where that can't be. */
export function arrangeBeside(marks: readonly Mark[], { left, right }: Bounds, width: number): LaneOption | undefined {
  const placed = placeInOrder<Place>(
    {
      count: marks.length,
      // How far labels reach, and how far marks do.
      start: [left - LABEL_GAP, left - LABEL_GAP],
      candidates(index, [end, markEnd]) {
        const mark = marks[index]!;
        const label = mark.labels[0];
        const [from, to] = [Math.min(mark.x0, mark.x - mark.r), Math.max(mark.x1, mark.x + mark.r)];
        const base = { mark, side: 'beside', tier: 0, label, leader: mark.x, edge: 'above' } as const;
        const found: Place[] = [];
        if (!label)
          return from >= end! || end! < left ? [{ ...base, side: 'none', x: mark.x, anchor: 'middle', cost: 0 }] : [];
        if (from >= end! + LABEL_GAP && to + BESIDE_GAP + label.width <= right) {
          found.push({ ...base, x: to + BESIDE_GAP, anchor: 'start', cost: 0 });
        }
        const before = from - BESIDE_GAP - label.width;
        if (before >= Math.max(end!, markEnd!) + LABEL_GAP)
          found.push({ ...base, x: before, anchor: 'end', cost: 0.1 });
        return found;
      },
      reach: () => Number.NEGATIVE_INFINITY,
      fill({ mark, x, label }, ends) {
        ends[1] = Math.max(mark.x1, mark.x + mark.r);
        if (label) ends[0] = Math.max(x + label.width, ends[1]);
      },
    },
    width,
  );
  if (!placed) return undefined;
  const tallest = Math.max(0, ...placed.choices.map((place) => Math.max(place.label?.height ?? 0, 2 * place.mark.r)));
  return {
    height: Math.max(LOWEST_LANE, tallest + 2 * LANE_PADDING),
    cost: placed.cost,
    rowHeight: 0,
    rows: 1,
    places: placed.choices,
    reach: { above: 0, below: 0 },
    tiers: { above: [], below: [] },
  };
}
