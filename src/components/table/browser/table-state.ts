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

/** A state from anywhere (an address, another window): unknown keys and values are left out, nothing throws. */
export function parseTableState(
  value: unknown,
  known: { ejes: readonly string[]; temas: readonly string[] },
): TableState {
  const state: TableState = {};
  if (typeof value !== 'object' || value === null) return state;
  const text = (key: string) => {
    const given = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
    return typeof given === 'string' ? given : undefined;
  };
  const eje = text('eje');
  if (eje !== undefined && known.ejes.includes(eje)) state.eje = eje;
  const orden = ORDERS.find((order) => order === text('orden'));
  if (orden) state.orden = orden;
  const busca = text('busca')?.normalize('NFC').slice(0, LONGEST_SEARCH);
  if (busca?.trim()) state.busca = busca;
  const tema = text('tema');
  if (tema !== undefined && known.temas.includes(tema)) state.tema = tema;
  const pagina = text('pagina');
  if (pagina !== undefined && /^[1-9]\d?$/.test(pagina)) state.pagina = pagina;
  return state;
}
