import {
  BITE,
  type Edge,
  LABEL_GAP,
  type LaneOption,
  type LaneShape,
  LEADER_GAP,
  LOWEST_LANE,
  lowestHeight,
  type Place,
  THIN,
} from './lane-geometry.ts';
import { type Bounds, insideForms, type Mark } from './make-marks.ts';
import { placeInOrder } from './place-in-order.ts';
import { settleLabels } from './settle-labels.ts';

// What it costs to leave a label out, a bar without its title, to hide a point, to label a span from outside, to go a tier further, not to begin at
// the leader, to stand below, and to have a track too thin for words.
const COSTS = { none: 25, bare: 2, hidden: 3, outside: 1, tier: 0.8, crowded: 0.3, below: 0.05, thin: 5 };

const EDGES = ['above', 'below'] as const;

/** Labels in tiers above and below the track; a tier fills from left to right, and so do its leaders. */
export function arrangeTiers(marks: readonly Mark[], bounds: Bounds, shape: LaneShape, width: number): LaneOption {
  const { rowHeight, rows, tiers } = shape;
  // Rows of the search: tiers above, tiers below, how far these would be filled if each label began at its leader (that
  // reads best), then the points on either edge.
  const firstRow = { above: 0, below: tiers.above.length };
  const wishes = tiers.above.length + tiers.below.length;
  const pointRow = { above: 2 * wishes, below: 2 * wishes + 1 };
  const insides = marks.map((mark) => (mark.shape === 'span' ? insideForms(mark, rowHeight) : []));
  const reaches = reachesOf(marks);
  const placed = placeInOrder<Place>(
    {
      count: marks.length,
      start: [...Array(pointRow.above).fill(bounds.left - LABEL_GAP), -1000, -1000],
      candidates(index, ends) {
        const mark = marks[index]!;
        const unsaid = mark.says !== 'nothing' ? COSTS.none : mark.shape === 'span' ? COSTS.bare : 0;
        const found: Place[] = [];
        for (const inside of insides[index]!)
          found.push({ ...nowhere(mark), side: 'inside', inside, cost: inside.cost });
        if (found[0]?.cost === 0) return found;
        for (const edge of EDGES) {
          if (mark.shape === 'span' && mark.row !== (edge === 'above' ? 0 : rows - 1)) continue;
          const own = (edge === 'below' ? COSTS.below : 0) + COSTS.hidden * hiddenPart(mark, ends[pointRow[edge]]!);
          found.push({ ...nowhere(mark), edge, cost: own + unsaid });
          addSpots(found, mark, { edge, own, ends, first: firstRow[edge], wishes, heights: tiers[edge], bounds });
        }
        if (found.length === 0) found.push({ ...nowhere(mark), cost: unsaid });
        return found;
      },
      reach: (index) => reaches[index]!,
      fill({ mark, side, edge, tier, x, label, leader }, ends) {
        if (mark.shape === 'point' || side === edge) {
          ends[pointRow[edge]] = Math.max(ends[pointRow[edge]]!, mark.x + standingRadius(mark));
        }
        if (side !== edge) return;
        const row = firstRow[edge] + tier;
        for (let passed = firstRow[edge]; passed < row; passed++) {
          ends[passed] = Math.max(ends[passed]!, leader + LEADER_GAP - LABEL_GAP);
        }
        ends[row] = x + label!.width;
        ends[row + wishes] = Math.max(ends[row]!, leader - 1 + label!.width);
      },
    },
    width,
  );
  return measureLane({ ...placed!, choices: settleLabels(placed!.choices, bounds) }, shape);
}

/** How far to the left the marks from each on can need room, the end of the line included. */
function reachesOf(marks: readonly Mark[]): number[] {
  const reaches = [Number.POSITIVE_INFINITY];
  for (const mark of [...marks].reverse()) {
    const widest = Math.max(2 * mark.r, ...mark.labels.map((label) => label.width));
    reaches.unshift(Math.min(reaches[0]!, leaderOf(mark) - widest - 1 - LABEL_GAP));
  }
  return reaches;
}

/** Where the leader of a mark's label stands: near the start of a bar, in the middle of what is counted. */
function leaderOf(mark: Mark): number {
  return mark.shape === 'span' && mark.r === 0
    ? Math.min((mark.words.left + mark.words.right) / 2, mark.words.left + 16)
    : mark.x;
}

function nowhere(mark: Mark): Place {
  return { mark, side: 'none', edge: 'above', tier: 0, x: mark.x, anchor: 'middle', leader: mark.x, cost: 0 };
}

function standingRadius(mark: Mark): number {
  return mark.shape === 'span' ? 2 : mark.r;
}

/** How much of a point, from 0 to 1, the one before it on the same edge hides. */
function hiddenPart(mark: Mark, end: number): number {
  const r = standingRadius(mark);
  return Math.max(0, Math.min(1, (end - (mark.x - r)) / (2 * r)));
}

interface Side {
  edge: Edge;
  /** What it costs to stand on this edge. */
  own: number;
  ends: readonly number[];
  /** Row of the side's first tier in the search. */
  first: number;
  /** From a tier's row to the row of its wishes. */
  wishes: number;
  heights: readonly number[];
  bounds: Bounds;
}

/** The tiers of one side where a label of the mark fits, as far left as it can go: that leaves most room to the next. */
function addSpots(found: Place[], mark: Mark, { edge, own, ends, first, wishes, heights, bounds }: Side): void {
  const leader = leaderOf(mark);
  for (const [tier, height] of heights.entries()) {
    const end = ends[first + tier]!;
    for (const label of mark.labels) {
      const centred = label.form === 'number';
      const reach = centred ? label.width / 2 : label.width - 1;
      const free = Math.max(bounds.left, end + LABEL_GAP);
      const x = Math.max(free, leader - reach);
      const last = Math.min(bounds.right - label.width, centred ? leader - reach : leader - 1);
      if (label.height > height || x > last) continue;
      const crowded = ends[first + tier + wishes]! + LABEL_GAP > leader ? COSTS.crowded : 0;
      const cost = own + label.cost + COSTS.tier * tier + (mark.shape === 'span' ? COSTS.outside : 0) + crowded;
      found.push({ mark, side: edge, edge, tier, label, leader, x, anchor: 'middle', cost });
    }
    // A leader passes the tiers nearer to the track where nothing stands, and nothing comes to stand.
    if (leader - LEADER_GAP < end) break;
  }
}

function measureLane(
  { choices, cost }: { choices: Place[]; cost: number },
  { rowHeight, rows, tiers: given }: LaneShape,
): LaneOption {
  const usedOn = (side: Edge) => Math.max(0, ...choices.map((place) => (place.side === side ? place.tier + 1 : 0)));
  const reachOn = (edge: Edge) =>
    Math.max(
      0,
      ...choices.map(({ mark, edge: its }) => {
        if (mark.shape === 'point') return its === edge ? 2 * mark.r - BITE : 0;
        // A counted circle can be higher than its row.
        return mark.row === (edge === 'above' ? 0 : rows - 1) ? mark.r - rowHeight / 2 : 0;
      }),
    );
  const tiers = { above: given.above.slice(0, usedOn('above')), below: given.below.slice(0, usedOn('below')) };
  const reach = { above: reachOn('above'), below: reachOn('below') };
  const height = Math.max(LOWEST_LANE, lowestHeight({ rowHeight, rows, tiers }) + reach.above + reach.below);
  const thin = rowHeight < THIN && choices.some(({ mark }) => mark.shape === 'span');
  return { height, cost: cost + (thin ? COSTS.thin : 0), rowHeight, rows, places: choices, reach, tiers };
}
