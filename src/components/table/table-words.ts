/** Every word of the table that is not data, in Mexican Spanish. */
export const tableWords = {
  columns: { eje: 'Eje', mesa: 'Mesa', tema: 'Tema más votado', problema: 'Problemática identificada' },
  eje: (number: number | string) => `Eje ${number}`,
  day: (day: string) => `Mesa del ${day}`,
  summary: (ejes: number, temas: number) =>
    `${count(ejes, 'eje', 'ejes')} y ${count(temas, 'tema', 'temas')}: la fecha de cada mesa, el tema más votado y la problemática identificada.`,
  stepAll: 'Todos los ejes.',
  stepEje: (number: number, title: string, temas: number) =>
    `Eje ${number}: ${title}, ${count(temas, 'tema', 'temas')}.`,
  controls: 'Filtrar y buscar en la tabla',
  filter: 'Ver solo un eje',
  search: 'Buscar en la tabla',
  searchHint: 'Buscar',
  sortBy: { eje: 'Ordenar por eje', fecha: 'Ordenar por fecha de la mesa' },
  close: 'Cerrar',
  nothing: (words: string) => `Ningún tema contiene «${words}».`,
  found: (shown: number, all: number) =>
    shown === all ? `Los ${all} temas.` : `${shown} de ${count(all, 'tema', 'temas')}.`,
  sorted: {
    eje: 'En orden de eje.',
    'eje-desc': 'En orden de eje, del último al primero.',
    fecha: 'En orden de fecha, de la primera mesa a la última.',
    'fecha-desc': 'En orden de fecha, de la última mesa a la primera.',
  },
};

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
