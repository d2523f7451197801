import {
  type Label,
  type LabelForm,
  labelForms,
  measureTitle,
  NUMBER_COST,
  numberWidth,
  SEPARATOR,
} from './label-forms.ts';
import type { Letters } from './letters.ts';
import { measureText } from '../../../measures/measure-text.ts';
import type { TimelineItem } from '../order-items.ts';

export interface Bounds {
  left: number;
  right: number;
}

/** What stands for an item on its lane. */
export interface Mark {
  item: TimelineItem;
  /** A point stands on an edge of the lane's track, a span lies in it. */
  shape: 'point' | 'span';
  /** Where it is dated, at the middle of what is known. */
  x: number;
  /** Ends of a span; of a point, the ends of a date that is known less exactly than the point is wide. */
  x0: number;
  x1: number;
  /** The part of it at which its words may stand. */
  words: Bounds;
  says: Says;
  letters: Letters;
  /** Radius of the point or of the counted circle; 0 for a span without count. */
  r: number;
  /** A span's row in the track. */
  row: number;
  /** How its label can be written outside, from the whole one to its number. */
  labels: readonly Label[];
}

/** What is written in a span, if it fits, and what it costs to leave the rest out. */
export interface Inside {
  form: LabelForm;
  /** The detail has a line of its own, below the title. */
  lines: 1 | 2;
  cost: number;
}

/** Its whole label; its title, in its bar or beside its point; nothing but the mark, and in a bar its title where that fits. */
export type Says = 'all' | 'title' | 'nothing';

/** How a picture shows an item. */
export interface Look {
  says: Says;
  letters: Letters;
  /** How much larger its point is than in the whole picture. */
  scale: number;
  bounds: Bounds;
}

const POINT = 7;
export const SPAN_PADDING = 9;

/** Marks in the order of their place, spans in as many rows as they need. */
export function makeMarks(
  items: readonly TimelineItem[],
  x: (time: number) => number,
  lookOf: (item: TimelineItem) => Look,
): Mark[] {
  const marks = items.map((item): Mark => {
    const { says, letters, scale, bounds } = lookOf(item);
    const [x0, x1] = [x(item.from), x(item.to)];
    const shape = item.bar ? 'span' : 'point';
    const r = scale * (item.cantidad !== undefined ? countRadius(item.cantidad) : shape === 'point' ? POINT : 0);
    const left = Math.max(bounds.left, Math.min(x0, bounds.right - 1));
    // A bar's words go as far as the bar does.
    const words = { left, right: Math.max(left, item.bar ? x1 : Math.min(x1, bounds.right)) };
    const labels = says === 'nothing' ? [] : labelForms(item, letters);
    const allowed = says === 'title' ? (item.bar ? [] : [{ ...labels.at(-1)!, cost: 0 }]) : labels;
    return { item, shape, x: (x0 + x1) / 2, x0, x1, words, says, letters, r, row: 0, labels: allowed };
  });
  placeRows(marks.filter((mark) => mark.shape === 'span'));
  return marks.sort((a, b) => a.x - b.x);
}

/** How the label can be written in its span, the best way first. */
export function insideForms(mark: Mark, rowHeight: number): Inside[] {
  const { item, letters, words } = mark;
  const room = words.right - words.left - 2 * SPAN_PADDING - (mark.r > 0 ? 2 * mark.r - 2 : 0);
  const title = measureTitle(mark.says === 'all' ? item : {}, insideTitle(item), letters);
  const detail =
    item.detalle === undefined || mark.says !== 'all' ? 0 : measureText(item.detalle, 'regular', letters.detail);
  const forms: Inside[] = [];
  const oneLine = rowHeight >= letters.titleLine + 2;
  if (oneLine && title <= room) {
    if (detail === 0) return [{ form: mark.says === 'all' ? 'whole' : 'title', lines: 1, cost: 0 }];
    if (rowHeight >= letters.titleLine + letters.detailLine && detail <= room)
      forms.push({ form: 'whole', lines: 2, cost: 0 });
    else if (title + measureText(SEPARATOR, 'regular', letters.detail) + detail <= room)
      forms.push({ form: 'whole', lines: 1, cost: 0 });
    forms.push({ form: 'title', lines: 1, cost: 4 });
  } else if (oneLine && letters.numbers && numberWidth(item, letters) <= room)
    forms.push({ form: 'number', lines: 1, cost: NUMBER_COST });
  return forms;
}

/** In a span the counted circle stands before the title and says the number that the title begins with. */
export function insideTitle({ titulo, cantidad }: TimelineItem): string {
  return cantidad !== undefined && titulo.startsWith(`${cantidad} `) ? titulo.slice(`${cantidad} `.length) : titulo;
}

function countRadius(count: number): number {
  return 7.4 + 1.5 * Math.sqrt(count);
}

function placeRows(spans: Mark[]): void {
  const periodsFirst = [...spans].sort(
    (a, b) => Number(a.item.kind === 'evento') - Number(b.item.kind === 'evento') || a.x0 - b.x0,
  );
  const rows: Mark[][] = [];
  for (const span of periodsFirst) {
    const free = rows.findIndex((row) => row.every((other) => other.x1 <= span.x0 + 0.5 || other.x0 >= span.x1 - 0.5));
    span.row = free === -1 ? rows.length : free;
    rows[span.row] = [...(rows[span.row] ?? []), span];
  }
}
