/** The search of the reading edition; loaded with it. */
export const searchText = {
  title: 'Buscar en el taller',
  field: 'Palabras que busca',
  hint: 'Busca en las láminas, las notas, el contexto, las siglas y las fuentes. No importan los acentos.',
  nothing: (words: string) => `Nada con «${words}». Pruebe con menos palabras o con otras.`,
  results: (count: number) => (count === 1 ? '1 resultado' : `${count} resultados`),
  more: (shown: number, count: number) => `Se muestran ${shown} de ${count}.`,
  kinds: { lamina: 'Lámina', notas: 'Nota de quien facilita', contexto: 'Contexto', sigla: 'Sigla', fuente: 'Fuente' },
  close: 'Cerrar la búsqueda',
};
