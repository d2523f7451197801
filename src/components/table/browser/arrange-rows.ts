import { groupBy } from '../../../lists/group-by.ts';
import { foldWords } from '../../../language/fold-text.ts';
import type { TableState } from './table-state.ts';

/** What sorting, filtering and searching need to know of a row. */
export interface RowFacts {
  /** Place in the order given, from 0. */
  index: number;
  eje: string;
  /** `2019-08-21` */
  fecha: string;
  /** All its words, folded. */
  text: string;
}

/** The rows to show, in groups that share one «Eje» cell; by date each row has its own. */
export function arrangeRows<Row extends RowFacts>(rows: readonly Row[], { eje, orden, busca }: TableState): Row[][] {
  const words = foldWords(busca ?? '');
  const shown = rows
    .filter((row) => (eje === undefined || row.eje === eje) && words.every((word) => row.text.includes(word)))
    .sort((a, b) => a.index - b.index);
  if (orden === 'fecha' || orden === 'fecha-desc') {
    const sign = orden === 'fecha' ? 1 : -1;
    return shown.sort((a, b) => sign * compare(a.fecha, b.fecha)).map((row) => [row]);
  }
  const groups = [...groupBy(shown, ({ eje }) => eje).values()];
  return orden === 'eje-desc' ? groups.reverse() : groups;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
