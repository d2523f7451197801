import { type ScaleTime, scaleUtc, utcMonth } from 'd3';
import { formatDate } from '../../language/format-date.ts';
import { measureText } from '../../measures/measure-text.ts';

export interface MonthTick {
  x: number;
  /** Stands `LABEL_INSET` to the right of the tick; empty where there is no room for a name. */
  label: string;
}

export const LABEL_INSET = 8;
const LABEL_GAP = LABEL_INSET + 6;

/** Whole months around the dates, over `width` pixels. */
export function stripScale(first: number, last: number, width: number): ScaleTime<number, number> {
  return scaleUtc([utcMonth.floor(new Date(first)), utcMonth.ceil(new Date(last))], [0, width]);
}

/** A tick for each month; every month has its name, or every second, third, sixth or twelfth when names are too wide. */
export function monthTicks(scale: ScaleTime<number, number>, fontSize: number): MonthTick[] {
  const [start, end] = scale.domain() as [Date, Date];
  const months = utcMonth.range(start, end);
  const widthOf = (month: Date) => scale(utcMonth.offset(month, 1)) - scale(month);
  const names = months.map((month, index) => monthName(month, index === 0));
  const widest = Math.max(...names.map((name) => measureText(name, 'regular', fontSize))) + LABEL_GAP;
  const every = [1, 2, 3, 6, 12].find((step) => step * Math.min(...months.map(widthOf)) >= widest) ?? 24;
  return months.map((month, index) => {
    const x = scale(month);
    const shown =
      index % every === 0 && x + LABEL_INSET + measureText(names[index]!, 'regular', fontSize) <= scale(end);
    return { x, label: shown ? names[index]! : '' };
  });
}

/** «mayo de 2019» at the start of the strip and of a year, else «junio». */
export function monthName(month: Date, withYear: boolean): string {
  const text = formatDate({ year: month.getUTCFullYear(), month: month.getUTCMonth() + 1 });
  return withYear || month.getUTCMonth() === 0 ? text : text.split(' ')[0]!;
}
