import { arrangeBeside } from './arrange-beside.ts';
import { arrangeTiers } from './arrange-tiers.ts';
import { type LaneOption, type LaneShape, lowestHeight, type Place, ROW_GAP, THIN } from './lane-geometry.ts';
import type { Letters } from './letters.ts';
import type { Bounds, Mark } from './make-marks.ts';

// Heights of the tiers on one side, and of the track's rows: with what all labels say, then with less.
const TIERS = [[], [1], [2], [1, 1], [2, 1], [2, 2], [1, 1, 1], [2, 2, 1]];
const rowsOfSpans = ({ titleLine, detailLine }: Letters) => [titleLine + detailLine + 5, titleLine + 8, 14];
const ROW_OF_POINTS = [20];
// A shape a little higher than the first that says all may say it better.
const SLACK = 14;
const HIGHEST_TRACK = 150;
// Arrangements kept in mind: few while looking for the lanes' shapes, more for the ones that are drawn.
const SKETCH = 6;
const CAREFUL = 40;

/** The ways to draw a lane, at most `room` high, that are worth a choice: each higher one leaves out less. */
export function laneOptions(marks: readonly Mark[], bounds: Bounds, room: number, letters: Letters): LaneOption[] {
  const mute = marks.every(({ labels }) => labels.length === 0);
  const tiers = TIERS.slice(0, mute ? 1 : TIERS.length).map((side) =>
    side.map((lines) => letters.titleLine + (lines - 1) * letters.detailLine),
  );
  const spans = marks.filter((mark) => mark.shape === 'span');
  const rows = Math.max(1, ...spans.map((span) => span.row + 1));
  const beside = spans.length === 0 ? arrangeBeside(marks, bounds, CAREFUL) : undefined;
  if (beside) return [beside];
  const shapes = (spans.length === 0 ? ROW_OF_POINTS : rowsOfSpans(letters)).flatMap((highest) => {
    const rowHeight = Math.min(highest, Math.max(3, HIGHEST_TRACK / rows - ROW_GAP));
    return tiers.flatMap((above) => tiers.map((below): LaneShape => ({ rowHeight, rows, tiers: { above, below } })));
  });
  let enough = Number.POSITIVE_INFINITY;
  const options: LaneOption[] = [];
  for (const shape of shapes.sort((a, b) => lowestHeight(a) - lowestHeight(b))) {
    // The lane would take the others' room, or says all in less.
    if (options.length > 0 && lowestHeight(shape) > Math.min(room, enough)) break;
    const option = arrangeTiers(marks, bounds, shape, SKETCH);
    options.push(option);
    if (shape.rowHeight >= THIN && option.places.every(saysAll)) enough = Math.min(enough, lowestHeight(shape) + SLACK);
  }
  options.sort((a, b) => a.height - b.height || a.cost - b.cost);
  return options.filter((option, index) => options.slice(0, index).every((lower) => lower.cost > option.cost + 1e-6));
}

function saysAll({ mark, label, inside }: Place): boolean {
  return mark.says === 'nothing' || (label ?? inside)?.cost === 0;
}

/** The same lane, no higher, with its labels placed more carefully. */
export function refineOption(option: LaneOption, marks: readonly Mark[], bounds: Bounds): LaneOption {
  if (option.rowHeight === 0) return option;
  const careful = arrangeTiers(marks, bounds, option, CAREFUL);
  return careful.cost < option.cost && careful.height <= option.height ? careful : option;
}
