import { type Bounds, type Matrix, times } from './matrix.ts';
import type { Operand } from './operations.ts';

/** How what comes next is painted, and where. */
export interface GraphicsState {
  matrix: Matrix;
  clip: Bounds;
  /** The clip is a box and not the box around another shape. */
  boxed: boolean;
  font: string;
  size: number;
  mode: number;
  fill: number | undefined;
  stroke: number | undefined;
  opacity: number;
}

/** That of a page before it paints anything. */
export function firstState(clip: Bounds): GraphicsState {
  const matrix: Matrix = [1, 0, 0, 1, 0, 0];
  return { matrix, clip, boxed: true, font: '', size: 0, mode: 0, fill: 0, stroke: 0, opacity: 1 };
}

type Light = (parts: readonly number[]) => number | undefined;
const grey: Light = ([light = 0]) => 255 * light;
const coloured: Light = ([red = 0, green = 0, blue = 0]) => 255 * (0.25 * red + 0.625 * green + 0.125 * blue);
const unknown: Light = () => undefined;
/** How light the colour of an operator is, from 0 to 255; undefined where that isn't known. */
const LIGHTS = new Map<string, Light>(['k', 'K', 'sc', 'SC', 'scn', 'SCN', 'cs', 'CS'].map((each) => [each, unknown]));
for (const each of ['g', 'G']) LIGHTS.set(each, grey);
for (const each of ['rg', 'RG']) LIGHTS.set(each, coloured);

/** What an operator makes of the state; the same state for one that has nothing to do with it. */
export function changeState(
  state: GraphicsState,
  operator: string,
  operands: readonly Operand[],
  opacity: (settings: string) => number | undefined,
): GraphicsState {
  if (operator === 'cm') return { ...state, matrix: times(state.matrix, operands.map(Number) as unknown as Matrix) };
  if (operator === 'gs') return { ...state, opacity: opacity(String(operands[0]).slice(1)) ?? state.opacity };
  if (operator === 'Tf') return { ...state, font: String(operands[0]).slice(1), size: Number(operands[1]) };
  if (operator === 'Tr') return { ...state, mode: Number(operands[0]) };
  const lightOf = LIGHTS.get(operator);
  if (!lightOf) return state;
  const light = lightOf(operands.map(Number));
  const side = operator < 'a' ? 'stroke' : 'fill';
  // Chromium says each colour twice, and often the one that holds already.
  return state[side] === light ? state : { ...state, [side]: light };
}
