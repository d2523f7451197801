/** What only the printed booklet says. */
export const bookletText = {
  booklet: 'Cuaderno',
  contents: 'Contenido',
  owner: 'Este cuaderno es de',
  slide: (number: number) => `Lámina ${number}`,
  runningHead: (title: string) => `${title} · Cuaderno`,
  sourcesAtEnd: 'Fuentes al final',
};
