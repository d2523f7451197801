/** As PDF writes it: what x and y become, and where the origin goes. */
export type Matrix = readonly [number, number, number, number, number, number];
/** Left, bottom, right, top. */
export type Bounds = readonly [number, number, number, number];
type Box = [number, number, number, number];

/** `b` within `a`. */
export function times(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[2] * b[1],
    a[1] * b[0] + a[3] * b[1],
    a[0] * b[2] + a[2] * b[3],
    a[1] * b[2] + a[3] * b[3],
    a[0] * b[4] + a[2] * b[5] + a[4],
    a[1] * b[4] + a[3] * b[5] + a[5],
  ];
}

/** The upright box around another one, placed by a matrix. */
export function around([x0, y0, x1, y1]: Bounds, matrix: Matrix): Bounds {
  const box: Box = [0, 0, 0, 0];
  placeBox(box, x0, y0, x1, y1, matrix);
  return box;
}

/** Makes `box` the upright one around another, placed by a matrix. Called for every letter of a file: without lists. */
export function placeBox(box: Box, x0: number, y0: number, x1: number, y1: number, matrix: Matrix): void {
  const a = matrix[0];
  const b = matrix[1];
  const c = matrix[2];
  const d = matrix[3];
  box[0] = Math.min(a * x0, a * x1) + Math.min(c * y0, c * y1) + matrix[4];
  box[1] = Math.min(b * x0, b * x1) + Math.min(d * y0, d * y1) + matrix[5];
  box[2] = Math.max(a * x0, a * x1) + Math.max(c * y0, c * y1) + matrix[4];
  box[3] = Math.max(b * x0, b * x1) + Math.max(d * y0, d * y1) + matrix[5];
}

/** The box around both. */
export function join(one: Bounds | undefined, other: Bounds): Bounds {
  if (!one) return other;
  return [
    Math.min(one[0], other[0]),
    Math.min(one[1], other[1]),
    Math.max(one[2], other[2]),
    Math.max(one[3], other[3]),
  ];
}

/** What both have in common. */
export function meet(one: Bounds, other: Bounds): Box {
  return [
    Math.max(one[0], other[0]),
    Math.max(one[1], other[1]),
    Math.min(one[2], other[2]),
    Math.min(one[3], other[3]),
  ];
}

/** Of a box; nothing where two have nothing in common. */
export function area(box: Bounds): number {
  return Math.max(0, box[2] - box[0]) * Math.max(0, box[3] - box[1]);
}

/** Makes a box as large as to hold another. */
export function widen(box: Box, other: Bounds): void {
  if (other[0] < box[0]) box[0] = other[0];
  if (other[1] < box[1]) box[1] = other[1];
  if (other[2] > box[2]) box[2] = other[2];
  if (other[3] > box[3]) box[3] = other[3];
}

/** Makes a box as large as to hold what another has in common with `clip`. */
export function widenWithin(box: Box, other: Bounds, clip: Bounds): void {
  box[0] = Math.min(box[0], Math.max(other[0], clip[0]));
  box[1] = Math.min(box[1], Math.max(other[1], clip[1]));
  box[2] = Math.max(box[2], Math.min(other[2], clip[2]));
  box[3] = Math.max(box[3], Math.min(other[3], clip[3]));
}
