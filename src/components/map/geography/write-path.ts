import type { Ring } from './trace-rings.ts';

/**
 * An SVG path of rings (or of open lines; of one point only they are dots). Every step is relative, between rings too, and in
 * tenths before it is written, so no error adds up; compressed, this is less than half of the absolute coordinates that
 * d3.geoPath writes.
 */
export function writePath(rings: readonly Ring[], { closed = true }: { closed?: boolean } = {}): string {
  let path = '';
  let [fromX, fromY] = [0, 0];
  for (const ring of rings) {
    const [start, ...points] = ring.map(([x, y]) => [Math.round(x * 10), Math.round(y * 10)] as const);
    const [startX, startY] = start!;
    // Begun at a place of its own, the whole can be written behind another.
    const move = (path === '' ? 'M' : 'm') + pair(startX - fromX, startY - fromY);
    let steps = '';
    [fromX, fromY] = [startX, startY];
    for (const [x, y] of points) {
      if (x === fromX && y === fromY) continue;
      const step = pair(x - fromX, y - fromY);
      steps = steps === '' ? step : join(steps, step);
      [fromX, fromY] = [x, y];
    }
    // What follows a relative move is a line by itself.
    if (steps === '') path += `${move}h0`;
    else path += (path === '' ? `${move}l${steps}` : join(move, steps)) + (closed ? 'z' : '');
    if (closed) [fromX, fromY] = [startX, startY];
  }
  return path;
}

function pair(x: number, y: number): string {
  return join(number(x), number(y));
}

/** Numbers one after the other, with a space only where they would run together: «1.4.2» is two of them. */
function join(before: string, after: string): string {
  const ends = after.startsWith('-') || (after.startsWith('.') && /\.\d*$/.test(before));
  return before + (ends ? '' : ' ') + after;
}

/** Tenths as a number without what SVG can do without: «-.3», «12», «4.5». */
function number(tenths: number): string {
  return String(tenths / 10).replace(/^(-?)0\./, '$1.');
}
