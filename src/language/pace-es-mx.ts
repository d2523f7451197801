/** The pace of a talk. */
export const paceWords = {
  minutes: (count: number) => `${count} min`,
  spent: (real: number, planned: number) => `${real} de ${planned}`,
  onTime: 'a tiempo',
  left: (minutes: number) => (minutes === 1 ? 'queda 1 min' : `quedan ${minutes} min`),
  over: (minutes: number) => `${minutes} min de más`,
  total: 'Total',
  columns: { chapter: 'Capítulo', planned: 'Minutos previstos', real: 'Minutos reales' },
};
