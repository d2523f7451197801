/** A tenth of a pixel is more than anyone sees, and a drawing's numbers are shorter. */
export function roundTenth(value: number): number {
  return Math.round(value * 10) / 10;
}
