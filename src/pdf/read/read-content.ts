import { around, type Bounds, join, type Matrix, times } from './matrix.ts';
import type { Font } from './read-font.ts';

/** Letters shown by one operator. */
export interface Run {
  /** Line of the content that shows them. */
  line: number;
  /** Of the marked piece that they stand in. */
  mcid: number | undefined;
  text: string;
  font: string;
  /** As the content says it, and on the page. */
  size: number;
  height: number;
  /** On the page: where they begin and end, and their base line. */
  x: number;
  end: number;
  y: number;
}

/** What a page's content, or that of a drawing on it, shows and where. */
export interface Content {
  runs: Run[];
  /** Bounds of what each marked piece shows. */
  bounds: Map<number, Bounds>;
  /** Each drawing or image shown: its name, the piece that it stands in, and what places it. */
  drawn: { name: string; mcid: number | undefined; matrix: Matrix }[];
}

export const MARKED = /^\/\S+ <<.*?\/MCID (\d+).*>>\s*BDC$/;

const SHOWN = /^(?:(\S+) (\S+) Td )?<([0-9A-Fa-f]*)> Tj$/;
const FILLED = new Set(['f', 'f*', 'F', 'S', 's', 'B', 'B*', 'b', 'b*']);
const POINTS = new Set(['m', 'l', 'c', 'v', 'y']);

interface State {
  matrix: Matrix;
  font: string;
  size: number;
}

/** Reads content in Skia's way of writing: one operator a line. `sizeOf` gives the bounds of a drawing before it is placed. */
export function readContent(
  lines: readonly string[],
  start: Matrix,
  fonts: ReadonlyMap<string, Font>,
  sizeOf: (name: string) => Bounds,
): Content {
  const content: Content = { runs: [], bounds: new Map(), drawn: [] };
  const saved: State[] = [];
  let state: State = { matrix: start, font: '', size: 0 };
  let text: Matrix = start;
  let row: Matrix = start;
  let path: Bounds | undefined;
  let mcid: number | undefined;
  const cover = (bounds: Bounds | undefined) => {
    if (mcid !== undefined && bounds) content.bounds.set(mcid, join(content.bounds.get(mcid), bounds));
  };
  for (const [at, line] of lines.entries()) {
    const shown = SHOWN.exec(line);
    if (shown) {
      const [, dx, dy, hex = ''] = shown;
      if (dx !== undefined) text = row = times(row, [1, 0, 0, 1, Number(dx), Number(dy)]);
      const font = fonts.get(state.font);
      if (!font) continue;
      const { words, width } = decode(hex, font);
      const whole = times(state.matrix, text);
      const along = [whole[0] * width * state.size, whole[1] * width * state.size] as const;
      const height = Math.hypot(whole[2], whole[3]) * state.size;
      const [x, y] = [whole[4], whole[5]];
      content.runs.push({
        line: at,
        mcid,
        text: words,
        font: state.font,
        size: state.size,
        height,
        x,
        end: x + along[0],
        y,
      });
      const [low, high] = [-0.25 * state.size, 0.8 * state.size];
      // Letters stand on their line; upside down where the page is.
      cover(around([0, low, width * state.size, high], whole));
      text = times(text, [1, 0, 0, 1, width * state.size, 0]);
      continue;
    }
    const parts = line.split(' ');
    const operator = parts.at(-1)!;
    const numbers = () => parts.slice(-7, -1).map(Number);
    if (operator === 'q') saved.push(state);
    else if (operator === 'Q') state = saved.pop() ?? state;
    else if (operator === 'cm') state = { ...state, matrix: times(state.matrix, numbers() as unknown as Matrix) };
    else if (operator === 'BT') text = row = [1, 0, 0, 1, 0, 0];
    else if (operator === 'Tf') state = { ...state, font: parts[0]!.slice(1), size: Number(parts[1]) };
    else if (operator === 'Tm') text = row = numbers() as unknown as Matrix;
    else if (operator === 'Td') text = row = times(row, [1, 0, 0, 1, Number(parts[0]), Number(parts[1])]);
    // Where an artifact stands nobody asks.
    else if (mcid === undefined && (operator === 're' || POINTS.has(operator))) continue;
    else if (operator === 're') {
      const [x, y, width, height] = parts.map(Number) as [number, number, number, number];
      path = join(path, around([x, y, x + width, y + height], state.matrix));
    } else if (POINTS.has(operator)) {
      for (let index = 0; index + 2 < parts.length; index += 2) {
        const [x, y] = [Number(parts[index]), Number(parts[index + 1])];
        path = join(path, around([x, y, x, y], state.matrix));
      }
    } else if (FILLED.has(operator)) {
      cover(path);
      path = undefined;
    } else if (operator === 'n') path = undefined;
    else if (operator === 'Do') {
      const name = parts[0]!.slice(1);
      content.drawn.push({ name, mcid, matrix: state.matrix });
      cover(around(sizeOf(name), state.matrix));
    } else if (operator === 'EMC') mcid = undefined;
    else if (operator === 'BDC' || line.endsWith('BDC')) {
      const marked = MARKED.exec(line);
      mcid = marked ? Number(marked[1]) : undefined;
    }
  }
  return content;
}

function decode(hex: string, font: Font): { words: string; width: number } {
  let words = '';
  let width = 0;
  for (let at = 0; at < hex.length; at += font.digits) {
    const code = Number.parseInt(hex.slice(at, at + font.digits), 16);
    words += font.say(code);
    width += font.width(code);
  }
  return { words, width };
}
