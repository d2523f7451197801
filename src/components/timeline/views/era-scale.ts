import { scaleUtc } from 'd3';

/** What an era takes of the axis while its step is told, if it does not take more by itself. */
const FOCUS = 0.6;
// What the shorter of the two sides takes of the rest at least.
const LEAST_SIDE = 0.15;

/** From time to place, with one stretch of it (`from` to `to`) drawn wide and what lies before and after pressed together. */
export function eraScale(
  [start, end]: readonly [number, number],
  [from, to]: readonly [number, number],
  [left, right]: readonly [number, number],
): (instant: number) => number {
  const [before, after] = [from - start, end - to];
  const share = before + after === 0 ? 1 : Math.max(FOCUS, (to - from) / (end - start));
  const least = before === 0 || after === 0 ? 0 : LEAST_SIDE;
  const part = before + after === 0 ? 0 : Math.max(least, Math.min(1 - least, before / (before + after)));
  const near = left + (1 - share) * part * (right - left);
  const scale = scaleUtc()
    .domain([start, from, to, end])
    .range([left, near, near + share * (right - left), right]);
  return (instant) => scale(instant);
}
