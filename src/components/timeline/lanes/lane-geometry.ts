import type { Label } from './label-forms.ts';
import type { Inside, Mark } from './make-marks.ts';

import type { Candidate } from './place-in-order.ts';

/** Where an item's label goes. */
export interface Place extends Candidate {
  mark: Mark;
  /** Above or below the track, beside the mark, in the span, or nowhere. */
  side: 'above' | 'below' | 'beside' | 'inside' | 'none';
  /** The edge of the track that a point stands on. */
  edge: Edge;
  /** From the track outwards. */
  tier: number;
  label?: Label;
  inside?: Inside;
  /** Left end of the label's box, and where its text is anchored. */
  x: number;
  anchor: 'start' | 'middle' | 'end';
  /** Where the leader stands, if there is one. */
  leader: number;
}

export type Edge = 'above' | 'below';

/** What is given of a lane: the rows of its track and the heights of its tiers, from the track outwards. */
export interface LaneShape {
  rowHeight: number;
  rows: number;
  tiers: { above: readonly number[]; below: readonly number[] };
}

/** One way to draw a lane: how high it is, what it leaves out, and every label's place. */
export interface LaneOption extends LaneShape {
  height: number;
  cost: number;
  places: Place[];
  /** What stands out of the track's edges; labels begin beyond it. */
  reach: { above: number; below: number };
}

export const ROW_GAP = 3;
export const TIER_GAP = 3;
/** Shortest leader. */
export const LEADER = 5;
export const LANE_PADDING = 3;
/** How far a point's circle reaches into the track. */
export const BITE = 4;

/** Between the labels of a tier. */
export const LABEL_GAP = 14;
/** Between a label and the leader of one that stands further out. */
export const LEADER_GAP = 5;
export const LOWEST_LANE = 34;
/** A track too thin for any word is for lanes that have no other way. */
export const THIN = 20;

/** Height of a lane without what stands out of its track. */
export function lowestHeight({ rowHeight, rows, tiers }: LaneShape): number {
  return (
    rows * (rowHeight + ROW_GAP) - ROW_GAP + blockHeight(tiers.above) + blockHeight(tiers.below) + 2 * LANE_PADDING
  );
}

/** Height of a side's tiers and their leaders. */
export function blockHeight(tiers: readonly number[], leader = LEADER): number {
  return tiers.length === 0 ? 0 : leader + tiers.reduce((sum, height) => sum + height + TIER_GAP, -TIER_GAP);
}
