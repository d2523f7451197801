/** «1 aviso», «3 avisos». */
export function countWarnings(count: number): string {
  return count === 1 ? '1 aviso' : `${count} avisos`;
}
