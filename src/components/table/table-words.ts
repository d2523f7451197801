/** What the columns are called. */
export interface ColumnNames {
  eje: string;
  fecha: string;
  tema: string;
  problematica: string;
}

/** The names of a data file that gives none. */
export const COLUMN_NAMES: Readonly<ColumnNames> = {
  eje: 'Eje',
  fecha: 'Mesa',
  tema: 'Tema más votado',
  problematica: 'Problemática identificada',
};

/** Every word of the table that is not data, in Mexican Spanish; a table with columns of its own counts rows, not topics. */
export function tableWords(columns: Omit<ColumnNames, 'problematica'> & Partial<ColumnNames>) {
  const ofTables = columns.fecha === COLUMN_NAMES.fecha;
  const ofEjes = columns.eje === COLUMN_NAMES.eje;
  const ofTopics = columns.tema === COLUMN_NAMES.tema;
  const axis = columns.eje.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
  const rows = (number: number) => (ofTopics ? count(number, 'tema', 'temas') : count(number, 'fila', 'filas'));
  return {
    columns,
    eje: (number: number | string) => `${columns.eje} ${number}`,
    day: (day: string) => (ofTables ? `Mesa del ${day}` : `${columns.fecha}: ${day}`),
    summary: (ejes: number, temas: number) =>
      ofTables && ofEjes && ofTopics && columns.problematica === COLUMN_NAMES.problematica
        ? `${count(ejes, 'eje', 'ejes')} y ${rows(temas)}: la fecha de cada mesa, el tema más votado y la problemática identificada.`
        : `${rows(temas)}: ${columns.eje}, ${columns.fecha}, ${columns.tema} y ${columns.problematica}.`,
    stepAll: ofEjes ? 'Todos los ejes.' : 'La tabla completa.',
    stepEje: (number: number, title: string, temas: number) => `${columns.eje} ${number}: ${title}, ${rows(temas)}.`,
    page: (page: number, pages: number) => `Página ${page} de ${pages}.`,
    pages: 'Páginas de la tabla',
    turn: { '-1': 'Página anterior', '1': 'Página siguiente' },
    controls: 'Filtrar y buscar en la tabla',
    filter: ofEjes ? 'Ver solo un eje' : `Ver solo: ${axis}`,
    search: 'Buscar en la tabla',
    searchHint: 'Buscar',
    sortBy: { eje: `Ordenar por ${axis}`, fecha: ofTables ? 'Ordenar por fecha de la mesa' : 'Ordenar por fecha' },
    close: 'Cerrar',
    nothing: (words: string) => `${ofTopics ? 'Ningún tema' : 'Ninguna fila'} contiene «${words}».`,
    found: (shown: number, all: number) =>
      shown === all ? `${ofTopics ? 'Los' : 'Las'} ${rows(all)}.` : `${shown} de ${rows(all)}.`,
    sorted: {
      eje: `En orden de ${axis}.`,
      'eje-desc': ofEjes ? 'En orden de eje, del último al primero.' : `En orden de ${axis}, al revés.`,
      fecha: `En orden de fecha, de la primera${ofTables ? ' mesa' : ''} a la última.`,
      'fecha-desc': `En orden de fecha, de la última${ofTables ? ' mesa' : ''} a la primera.`,
    },
  };
}

export type TableWords = ReturnType<typeof tableWords>;

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
