import { measureLabel } from './measure-label.ts';
import type { TimelineItem } from '../order-items.ts';

export const TITLE_SIZE = 20;
export const DETAIL_SIZE = 16;
/** Height of a label's lines: the title's, and the second line's. */
export const TITLE_LINE = 22;
export const DETAIL_LINE = 17;
/** Stands behind a title where the slide says something else. */
export const DIAMOND = ' ◆';
/** Between the title and the detail on one line. */
export const SEPARATOR = ' · ';

/** What it costs to write only an item's number. */
export const NUMBER_COST = 12;

export type LabelForm = 'completa' | 'titulo' | 'numero';

/** A way to write an item's label: its size, and what it costs to say less. */
export interface Label {
  form: LabelForm;
  width: number;
  height: number;
  cost: number;
}

/** From the whole label to its number in the list. */
export function labelForms(item: TimelineItem): Label[] {
  const title = measureTitle(item, item.titulo);
  const short = { width: title, height: TITLE_LINE };
  const forms: Label[] = [];
  if (item.detalle === undefined) forms.push({ form: 'completa', ...short, cost: 0 });
  else {
    const width = Math.max(title, measureLabel(item.detalle, DETAIL_SIZE));
    forms.push({ form: 'completa', width, height: TITLE_LINE + DETAIL_LINE, cost: 0 });
    forms.push({ form: 'titulo', ...short, cost: 2.5 });
  }
  forms.push({ form: 'numero', width: numberWidth(item), height: TITLE_LINE, cost: NUMBER_COST });
  return forms;
}

/** Width of an item's number, in pixels. */
export function numberWidth({ number }: TimelineItem): number {
  return measureLabel(String(number), DETAIL_SIZE, { bold: true }) + 4;
}

/** Width of an item's title as `title` says it, with the mark of a slide that says something else. */
export function measureTitle({ lamina }: TimelineItem, title: string): number {
  return measureLabel(title + (lamina === undefined ? '' : DIAMOND), TITLE_SIZE, { bold: true });
}
