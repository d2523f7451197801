import { max, scaleLinear } from 'd3';
import { textWidth } from '../../text-width.ts';
import type { Box } from '../../box.ts';
import { roundTenth } from '../../round-tenth.ts';
import type { Step } from '../steps.ts';

/** How many join at each step: a bar a step, above the year. The first column is empty: it is where a slider starts. */
export interface Chart {
  width: number;
  height: number;
  baseline: number;
  columns: number;
  bars: { step: number; bar: Box; count: number; countY: number; label: string; shown: boolean; middle: number }[];
}

/** Of years and counts alike; map-panel.css sets the same, bold for the current year. */
export const CHART_TEXT = 20;
const COUNT_HEIGHT = 24;
/** How far the thumb rises above the baseline, with air. */
const THUMB = 18;
/** The slider's thumb stands on the baseline: half of it, and the year below. */
const LABEL_HEIGHT = 36;
const WIDEST_BAR = 44;

/** The label under a bar: the year, or «s. f.» for those without a documented date. */
function stepLabel(step: Step): string {
  return step.year === undefined ? 's. f.' : String(step.year);
}

/** The bars of all steps in a box of `width` by `height`; their years as far as they fit side by side. */
export function layoutChart(steps: readonly Step[], width: number, height: number): Chart {
  const columns = steps.length + 1;
  const column = width / columns;
  const baseline = height - LABEL_HEIGHT;
  const tall = scaleLinear([0, max(steps, (step) => step.joining.length) ?? 1], [0, baseline - COUNT_HEIGHT]);
  const widest = max(steps, (step) => textWidth(stepLabel(step), CHART_TEXT, { bold: true })) ?? 0;
  // Where years don't fit side by side, every second or third is written, the last always.
  const every = Math.max(1, Math.ceil((widest + 4) / column));
  const bars = steps.map((step, index) => {
    const middle = roundTenth(column * (index + 1.5));
    const barWidth = Math.min(WIDEST_BAR, roundTenth(column * 0.72));
    const barHeight = roundTenth(Math.max(2, tall(step.joining.length)));
    return {
      step: index + 1,
      bar: {
        x: roundTenth(middle - barWidth / 2),
        y: roundTenth(baseline - barHeight),
        width: barWidth,
        height: barHeight,
      },
      count: step.joining.length,
      countY: roundTenth(baseline - Math.max(barHeight + 5, THUMB)),
      label: stepLabel(step),
      shown: (steps.length - 1 - index) % every === 0,
      middle,
    };
  });
  return { width, height, baseline, columns, bars };
}
