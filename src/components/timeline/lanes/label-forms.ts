import type { TimelineItem } from '../order-items.ts';
import type { Letters } from './letters.ts';
import { measureText } from '../../../measures/measure-text.ts';

/** Stands behind a title where the slide says something else. */
const DIAMOND = ' ◆';
/** Between the title and the detail on one line. */
export const SEPARATOR = ' · ';

/** What it costs to write only an item's number. */
export const NUMBER_COST = 12;

export type LabelForm = 'whole' | 'title' | 'number';

/** A way to write an item's label: its size, and what it costs to say less. */
export interface Label {
  form: LabelForm;
  width: number;
  height: number;
  cost: number;
}

/** From the whole label to its number in the list. */
export function labelForms(item: TimelineItem, letters: Letters): Label[] {
  const title = measureTitle(item, item.titulo, letters);
  const short = { width: title, height: letters.titleLine };
  const forms: Label[] = [];
  if (item.detalle === undefined) forms.push({ form: 'whole', ...short, cost: 0 });
  else {
    const width = Math.max(title, measureText(item.detalle, 'regular', letters.detail));
    forms.push({ form: 'whole', width, height: letters.titleLine + letters.detailLine, cost: 0 });
    forms.push({ form: 'title', ...short, cost: 2.5 });
  }
  const number = { form: 'number', width: numberWidth(item, letters), height: letters.titleLine } as const;
  return letters.numbers ? [...forms, { ...number, cost: NUMBER_COST }] : forms;
}

/** Width of an item's number, in pixels. */
export function numberWidth({ number }: TimelineItem, { detail }: Letters): number {
  return measureText(String(number), 'bold', detail) + 4;
}

/** Width of an item's title as `title` says it, with the mark of a slide that says something else. */
export function measureTitle({ lamina }: Pick<TimelineItem, 'lamina'>, title: string, letters: Letters): number {
  return measureText(title + (lamina === undefined ? '' : DIAMOND), 'bold', letters.title);
}
