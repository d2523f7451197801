/** Every word of the counts that is not data, in Mexican Spanish. */
export const countsWords = {
  caption: (plan: string, year: number) => `${plan}: estado de los compromisos en ${year}`,
  units: (value: number, total: number) => `${value} de ${total} cuadros marcados`,
  unit: 'Cada cuadro es un compromiso.',
  total: (total: number, onSlide: boolean, sourced: boolean) => {
    if (!onSlide) return `De ${total} compromisos según las fuentes; la lámina no da el total.`;
    return sourced
      ? `De ${total} compromisos, según la lámina y las fuentes.`
      : `De ${total} compromisos, según la lámina.`;
  },
  /** As long as the line of sources that follows. */
  sources: 'Fuentes: 10, 11',
  differs: 'Difiere de la lámina',
};
