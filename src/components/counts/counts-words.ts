/** 1,234,567: thousands apart, as in Mexico. */
export const inDigits = (number: number) => number.toLocaleString('es-MX');

/** Every word of the counts that is not data, in Mexican Spanish. */
export const countsWords = {
  caption: (plan: string, year: number) => `${plan}: estado de los compromisos en ${year}`,
  units: (value: number, total: number) => `${value} de ${total} cuadros marcados`,
  unit: (size: number) =>
    size === 1 ? 'Cada cuadro es un compromiso.' : `Cada cuadro son ${inDigits(size)} compromisos.`,
  total: (total: number, onSlide: boolean, sourced: boolean) => {
    if (!onSlide) return `De ${inDigits(total)} compromisos según las fuentes; la lámina no da el total.`;
    return sourced
      ? `De ${inDigits(total)} compromisos, según la lámina y las fuentes.`
      : `De ${inDigits(total)} compromisos, según la lámina.`;
  },
  /** As long as the line of sources that follows. */
  sources: 'Fuentes: 10, 11',
};
