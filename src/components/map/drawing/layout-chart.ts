import { max, range, scaleLinear } from 'd3';
import { measureText } from '../../../measures/measure-text.ts';
import { roundTenth } from '../../round-tenth.ts';
import type { Box } from '../../box.ts';
import { dotRings } from '../geography/dot-rings.ts';
import type { Point } from '../geography/trace-rings.ts';
import type { Step } from '../steps.ts';

/** What stands below the bar of those without a documented year. */
export const UNDATED = 's. f.';

export interface ChartColumn {
  /** Undefined for a year in which nobody joins: it has its place, for time runs evenly. */
  step: number | undefined;
  bar: Box;
  /** On the bar of those without a date, as on their land. */
  dots: Point[];
  count: number;
  countY: number;
  label: string;
  /** Whether its label has room. */
  shown: boolean;
  middle: number;
}

/** How many join in each year, and at the end how many without a documented one: a bar above its label. */
export interface Chart {
  width: number;
  height: number;
  baseline: number;
  columns: ChartColumn[];
  /** Where the middle of the mark below the current label is. */
  mark: number;
}

/** Of years and counts alike, bold for the current one. */
export const CHART_TEXT = 20;
const COUNT_HEIGHT = 24;
const LABEL_HEIGHT = 38;
const MARK = 5;
const WIDEST_BAR = 44;
/** How far the outermost labels may reach beyond the chart. */
const OVERHANG = 9;
/** More years than this stand without those in which nobody joins. */
const MOST_YEARS = 40;
const DOT_GAP = 5;

/** The bars of all steps in a box of `width` by `height`; their labels as far as they fit side by side. */
export function layoutChart(steps: readonly Step[], width: number, height: number): Chart {
  const stops = withEmptyYears(steps);
  const column = width / stops.length;
  const baseline = height - LABEL_HEIGHT;
  const tall = scaleLinear([0, max(steps, (step) => step.joining.length) ?? 1], [0, baseline - COUNT_HEIGHT]);
  const widest = max(stops, ({ label }) => measureText(label, 'bold', CHART_TEXT)) ?? 0;
  // Where labels don't fit side by side, every second or third is written, the last always.
  const every = Math.max(1, Math.ceil((widest + 3) / column));
  const barWidth = Math.min(WIDEST_BAR, roundTenth(column * 0.76));
  const columns = stops.map(({ label, step }, index) => {
    const middle = roundTenth(column * (index + 0.5));
    const count = steps[step ?? -1]?.joining.length ?? 0;
    const barHeight = count === 0 ? 0 : roundTenth(Math.max(2, tall(count)));
    const [x, y] = [roundTenth(middle - barWidth / 2), roundTenth(baseline - barHeight)];
    const corners: Point[] = [
      [x, y],
      [x + barWidth, y],
      [x + barWidth, baseline],
      [x, baseline],
    ];
    return {
      step: step === undefined ? undefined : step + 1,
      bar: { x, y, width: barWidth, height: barHeight },
      dots: step !== undefined && steps[step]?.year === undefined ? dotRings([corners], DOT_GAP) : [],
      count,
      countY: roundTenth(y - 6),
      label,
      shown: (stops.length - 1 - index) % every === 0 && middle > widest / 2 - OVERHANG,
      middle,
    };
  });
  return { width, height, baseline, columns, mark: height - MARK };
}

/** The steps, and between them the years without any; «s. f.» are those without a documented date. */
function withEmptyYears(steps: readonly Step[]): { label: string; step?: number }[] {
  const places = new Map(steps.map(({ year }, step) => [year, step]));
  const years = steps.flatMap(({ year }) => year ?? []);
  const all = range(years[0] ?? 0, (years.at(-1) ?? -1) + 1);
  const dated = (all.length > MOST_YEARS ? years : all).map((year) => ({
    label: String(year),
    ...(places.has(year) && { step: places.get(year)! }),
  }));
  return places.has(undefined) ? [...dated, { label: UNDATED, step: places.get(undefined)! }] : dated;
}
