/** What only the printed booklet says. */
export const bookletText = {
  booklet: 'Cuaderno',
  contents: 'Contenido',
  motto: 'Cada lámina con lo que hay que saber de ella, sus fuentes y lugar para lo propio.',
  owner: 'Este cuaderno es de',
  runningHead: (title: string) => `${title} · Cuaderno`,
  sourcesAtEnd: 'Fuentes al final',
  ownNotes: 'Mis notas',
  sourcesGoOn: 'Fuentes (siguen)',
};
