import type { State } from '../../stateful-element.ts';

export const ORDERS = ['eje-desc', 'fecha', 'fecha-desc'] as const;

/** What a person can change in the table; a key that is missing stands as given: all rows, in the order given, none open. */
export type TableState = {
  /** Only the rows of this eje. */
  eje?: string;
  orden?: (typeof ORDERS)[number];
  /** Only rows with these words. */
  busca?: string;
  /** The open row. */
  tema?: string;
  /** The page of a table that is longer than its slide; without one, that of the step. */
  pagina?: string;
};

export const STATE_KEYS = ['eje', 'orden', 'busca', 'tema', 'pagina'] as const;

const LONGEST_SEARCH = 80;

/** What of a state there is to show in a table with these ejes and temas. */
export function knownTableState(
  { eje, orden, busca, tema, pagina }: State,
  known: { ejes: readonly string[]; temas: readonly string[] },
): TableState {
  const state: TableState = {};
  if (eje !== undefined && known.ejes.includes(eje)) state.eje = eje;
  const order = ORDERS.find((each) => each === orden);
  if (order) state.orden = order;
  if (busca?.trim()) state.busca = busca.normalize('NFC').slice(0, LONGEST_SEARCH);
  if (tema !== undefined && known.temas.includes(tema)) state.tema = tema;
  if (/^[1-9]\d?$/.test(pagina ?? '')) state.pagina = pagina;
  return state;
}
