/** As PDF writes it: what x and y become, and where the origin goes. */
export type Matrix = readonly [number, number, number, number, number, number];
/** Left, bottom, right, top. */
export type Bounds = readonly [number, number, number, number];

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
export function around([x0, y0, x1, y1]: Bounds, [a, b, c, d, e, f]: Matrix): Bounds {
  // Called for every letter of a file: without lists.
  const [ax0, ax1, cy0, cy1] = [a * x0, a * x1, c * y0, c * y1];
  const [bx0, bx1, dy0, dy1] = [b * x0, b * x1, d * y0, d * y1];
  return [
    Math.min(ax0, ax1) + Math.min(cy0, cy1) + e,
    Math.min(bx0, bx1) + Math.min(dy0, dy1) + f,
    Math.max(ax0, ax1) + Math.max(cy0, cy1) + e,
    Math.max(bx0, bx1) + Math.max(dy0, dy1) + f,
  ];
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
export function meet(one: Bounds, other: Bounds): Bounds {
  return [
    Math.max(one[0], other[0]),
    Math.max(one[1], other[1]),
    Math.min(one[2], other[2]),
    Math.min(one[3], other[3]),
  ];
}

/** Of a box; nothing where two have nothing in common. */
export function area([left, bottom, right, top]: Bounds): number {
  return Math.max(0, right - left) * Math.max(0, top - bottom);
}

/** Makes a box as large as to hold another. */
export function widen(box: [number, number, number, number], [left, bottom, right, top]: Bounds): void {
  if (left < box[0]) box[0] = left;
  if (bottom < box[1]) box[1] = bottom;
  if (right > box[2]) box[2] = right;
  if (top > box[3]) box[3] = top;
}
