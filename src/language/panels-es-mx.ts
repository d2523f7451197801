/** What opens over the slides; loaded with it. */
export const panelText = {
  index: 'Ir a una lámina',
  notes: 'Notas y contexto',
  help: 'Ayuda: teclas',
  downloads: 'Para imprimir o archivar (PDF)',
  slidesPdf: 'diapositivas',
  bookletPdf: 'cuaderno con notas y fuentes',
  presenter: 'Vista de presentador',
  close: 'Cerrar',
  noNotes: 'Esta lámina no tiene notas.',
  search: 'Número, título o palabra',
  noResult: 'Ninguna lámina se llama así ni lo dice.',
  results: (count: number) => (count === 1 ? '1 lámina' : `${count} láminas`),
};
