import type { Ring } from './trace-rings.ts';

/**
 * An SVG path of rings (or of open lines). Steps are relative and in tenths before they are written, so no error adds up;
 * compressed, this is a third smaller than the absolute coordinates that d3.geoPath writes.
 */
export function writePath(rings: readonly Ring[], { closed = true }: { closed?: boolean } = {}): string {
  let path = '';
  for (const ring of rings) {
    let fromX = 0;
    let fromY = 0;
    let steps = '';
    for (const [index, point] of ring.entries()) {
      const x = Math.round(point[0] * 10);
      const y = Math.round(point[1] * 10);
      const step = pair(x - fromX, y - fromY);
      if (index === 0) path += `M${step}`;
      else if (x !== fromX || y !== fromY) steps = steps === '' ? step : join(steps, step);
      fromX = x;
      fromY = y;
    }
    if (steps !== '') path += `l${steps}${closed ? 'z' : ''}`;
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
