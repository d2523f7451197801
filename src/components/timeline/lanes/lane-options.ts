import { arrangeBeside } from './arrange-beside.ts';
import { arrangeTiers } from './arrange-tiers.ts';
import { TITLE_LINE } from './label-forms.ts';
import {
  type Bounds,
  type LaneOption,
  type LaneShape,
  lowestHeight,
  type Place,
  ROW_GAP,
  THIN,
  WHOLE_LABEL,
} from './lane-geometry.ts';
import type { Mark } from './make-marks.ts';

// Heights of the tiers on one side, and of the track's rows: with what all labels say, then with less.
const [ONE, TWO] = [TITLE_LINE, WHOLE_LABEL];
const TIERS = [[], [ONE], [TWO], [ONE, ONE], [TWO, ONE], [TWO, TWO], [ONE, ONE, ONE], [TWO, TWO, ONE]];
const ROWS_OF_SPANS = [44, 30, 14];
const ROW_OF_POINTS = [20];
const HIGHEST_TRACK = 150;
// Arrangements kept in mind: few while looking for the lanes' shapes, more for the ones that are drawn.
const SKETCH = 6;
const CAREFUL = 40;

/** The ways to draw a lane, at most `room` high, that are worth a choice: each higher one leaves out less. */
export function laneOptions(marks: readonly Mark[], bounds: Bounds, room: number): LaneOption[] {
  const spans = marks.filter((mark) => mark.shape === 'tramo');
  const rows = Math.max(1, ...spans.map((span) => span.row + 1));
  const beside = spans.length === 0 ? arrangeBeside(marks, bounds, CAREFUL) : undefined;
  if (beside) return [beside];
  const shapes = (spans.length === 0 ? ROW_OF_POINTS : ROWS_OF_SPANS).flatMap((highest) => {
    const rowHeight = Math.min(highest, Math.max(3, HIGHEST_TRACK / rows - ROW_GAP));
    return TIERS.flatMap((arriba) => TIERS.map((abajo): LaneShape => ({ rowHeight, rows, tiers: { arriba, abajo } })));
  });
  const options: LaneOption[] = [];
  for (const shape of shapes.sort((a, b) => lowestHeight(a) - lowestHeight(b))) {
    // The lane would take the others' room.
    if (options.length > 0 && lowestHeight(shape) > room) break;
    const option = arrangeTiers(marks, bounds, shape, SKETCH);
    options.push(option);
    if (shape.rowHeight >= THIN && option.places.every(saysAll)) break;
  }
  options.sort((a, b) => a.height - b.height || a.cost - b.cost);
  return options.filter((option, index) => options.slice(0, index).every((lower) => lower.cost > option.cost + 1e-6));
}

function saysAll({ label, inside }: Place): boolean {
  return (label ?? inside)?.cost === 0;
}

/** The same lane, no higher, with its labels placed more carefully. */
export function refineOption(option: LaneOption, marks: readonly Mark[], bounds: Bounds): LaneOption {
  if (option.rowHeight === 0) return option;
  const careful = arrangeTiers(marks, bounds, option, CAREFUL);
  return careful.cost < option.cost && careful.height <= option.height ? careful : option;
}
