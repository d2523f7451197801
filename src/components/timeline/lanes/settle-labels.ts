import type { Bounds } from './make-marks.ts';
import { type Edge, LABEL_GAP, LEADER_GAP, type Place } from './lane-geometry.ts';

/**
 * Labels stand as far left as they can; this moves each to where it reads best: beginning at its leader, else centred on
 * it or ending at it, else as near as the labels and leaders to its right allow.
 */
export function settleLabels(places: readonly Place[], bounds: Bounds): Place[] {
  const settled = new Map<Place, Place>();
  for (const edge of ['above', 'below'] as const) {
    for (let tier = 0; places.some((place) => place.side === edge && place.tier >= tier); tier++) {
      settleTier(places, edge, tier, bounds, settled);
    }
  }
  return places.map((place) => settled.get(place) ?? place);
}

function settleTier(
  places: readonly Place[],
  edge: Edge,
  tier: number,
  { right }: Bounds,
  settled: Map<Place, Place>,
): void {
  // From right to left, what a label must keep clear of: the edge of the picture, labels, leaders that pass.
  const standing = places
    .filter((place) => place.side === edge && place.tier >= tier)
    .map((place) => ({ place, from: place.tier === tier ? place.x : place.leader - LEADER_GAP }))
    .sort((a, b) => b.from - a.from);
  let limit = right;
  for (const { place, from } of standing) {
    if (place.tier === tier) {
      const moved = settle(place, limit - place.label!.width);
      settled.set(place, moved);
      limit = moved.x - LABEL_GAP;
    } else limit = Math.min(limit, from);
  }
}

function settle(place: Place, last: number): Place {
  const { x: first, leader, label } = place;
  if (label!.form === 'number') return place;
  const { width } = label!;
  const fits = (x: number) => x >= first - 0.01 && x <= last + 0.01;
  if (fits(leader - 1)) return { ...place, x: leader - 1, anchor: 'start' };
  if (fits(leader - width / 2)) return { ...place, x: leader - width / 2, anchor: 'middle' };
  if (fits(leader - width + 1)) return { ...place, x: leader - width + 1, anchor: 'end' };
  return { ...place, x: Math.max(first, Math.min(last, leader - width / 2)), anchor: 'middle' };
}
