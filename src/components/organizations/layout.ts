import type { Size } from '../component.ts';
import { countLines } from '../../measures/count-lines.ts';
import { measureText } from '../../measures/measure-text.ts';
import type { Measures } from '../../measures/measures.ts';
import { mostThatFit, noRoom } from '../no-room.ts';

/** How names stand side by side, in slide pixels. */
export interface NameSizes {
  columns: number;
  size: number;
  /** Of a name's box, at least. */
  height: number;
  gap: number;
  /** Above a name and below it; at its sides. */
  padding: readonly [number, number];
  /** In lines and not in boxes: in twice the width? */
  wide?: boolean;
}

export interface FittedNames {
  names: readonly string[];
  sizes: NameSizes;
}

const SIZES: readonly NameSizes[] = [
  { columns: 4, size: 26, height: 104, gap: 10, padding: [14, 22] },
  { columns: 4, size: 24, height: 72, gap: 12, padding: [6, 14] },
  { columns: 4, size: 22, height: 56, gap: 10, padding: [6, 14] },
  { columns: 5, size: 20, height: 44, gap: 8, padding: [6, 14] },
  { columns: 5, size: 18, height: 36, gap: 8, padding: [6, 14] },
  { columns: 6, size: 16, height: 32, gap: 6, padding: [6, 14] },
];

/** The coloured edge of a name's box, what is between names in lines, and how high their lines are. */
export const nameMeasures = {
  px: { raya: 8, 'entre-nombres': 20 },
  ratio: { renglon: 1.15 },
} as const satisfies Measures;

/** Beside something else names stand in lines, where they are many across the slide. */
const LINES: readonly NameSizes[] = [
  ...[22, 20].map((size) => ({ columns: 1, size, height: 0, gap: 4, padding: [0, 0] as const, wide: false })),
  ...[20, 18, 16].map((size) => ({ columns: 1, size, height: 0, gap: 4, padding: [0, 0] as const, wide: true })),
];
const BOXES_FROM = 700;

/** The largest letters in which all names fit; throws ContentErrors for more names than a slide holds. */
export function fitNames(names: readonly string[], size: Size): FittedNames {
  const all = size.width < BOXES_FROM ? LINES : SIZES;
  const fitting = all.find((sizes) => heightOf(names, sizes, size.width) <= size.height);
  if (fitting) return { names, sizes: fitting };
  const smallest = all.at(-1)!;
  const most = mostThatFit(
    names.length,
    (count) => heightOf(names.slice(0, count), smallest, size.width) <= size.height,
  );
  throw noRoom(
    `«convoca.organizaciones» tiene ${names.length} nombres y en una lámina caben ${most}`,
    'acorte los nombres en taller.yaml, o escríbalos como lista en varias láminas',
  );
}

function heightOf(names: readonly string[], sizes: NameSizes, width: number): number {
  const { columns, size, gap, padding, wide } = sizes;
  const line = size * nameMeasures.ratio.renglon;
  if (wide !== undefined) return linesOf(names, size, wide ? 2 * width : width) * (line + gap);
  const inner = (width - gap * (columns - 1)) / columns - nameMeasures.px.raya - 2 * padding[1];
  const heights = names.map((name) =>
    Math.max(sizes.height, countLines(name, 'bold', size, inner, { breakWords: true }) * line + 2 * padding[0]),
  );
  let total = -gap;
  for (let at = 0; at < heights.length; at += columns) total += Math.max(...heights.slice(at, at + columns)) + gap;
  return total;
}

function linesOf(names: readonly string[], size: number, width: number): number {
  let lines = 1;
  const between = nameMeasures.px['entre-nombres'];
  let used = -between;
  for (const name of names) {
    used += between + measureText(name, 'regular', size);
    if (used <= width) continue;
    lines++;
    used = measureText(name, 'regular', size);
  }
  return lines;
}
