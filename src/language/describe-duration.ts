/** Time in words, to the second: «10 minutos», «1 hora y 30 minutos», «1 hora, 2 minutos y 3 segundos». */
export function describeDuration(ms: number): string {
  const seconds = Math.round(ms / 1000);
  const parts = [
    count(Math.floor(seconds / 3600), 'hora', 'horas'),
    count(Math.floor(seconds / 60) % 60, 'minuto', 'minutos'),
    count(seconds % 60, 'segundo', 'segundos'),
  ].filter((part) => !part.startsWith('0 '));
  return new Intl.ListFormat('es-MX', { type: 'conjunction' }).format(parts);
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
