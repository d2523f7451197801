import { makeNode } from '../dom/make-node.ts';
import { paceWords } from '../language/pace-es-mx.ts';
import type { SummaryRow } from '../pace/pace-summary.ts';

/** Lists what each chapter took of its minutes, or its minutes alone before the clock has begun. */
export function showMinutes(list: HTMLElement, rows: readonly SummaryRow[], hasBegun: boolean): void {
  const lines = rows.map(({ chapter, planned, real }) => [
    chapter,
    hasBegun ? paceWords.spent(Math.round(real), planned) : String(planned),
  ]);
  // Once a second it would be laid out anew.
  if (list.textContent === lines.flat().join('')) return;
  list.replaceChildren(
    ...lines.map(([chapter = '', minutes = '']) =>
      makeNode('li', {}, makeNode('span', {}, chapter), makeNode('span', {}, minutes)),
    ),
  );
}
