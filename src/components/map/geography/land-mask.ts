import { boundsOf, crossings } from '../labels/anchor-point.ts';
import type { Box } from '../../box.ts';
import type { Ring } from './trace-rings.ts';

const CELL = 3;

/** Where land lies, as a raster with running sums: tells at once how much of a box it covers. */
export class LandMask {
  readonly #columns: number;
  readonly #rows: number;
  readonly #sums: Float64Array;

  /** `shapes` are separate pieces of land on a drawing of `width` by `height` pixels. */
  constructor(shapes: readonly (readonly Ring[])[], width: number, height: number) {
    this.#columns = Math.ceil(width / CELL);
    this.#rows = Math.ceil(height / CELL);
    const land = new Uint8Array(this.#columns * this.#rows);
    const mark = (x: number, y: number) => {
      const column = Math.floor(x / CELL);
      const row = Math.floor(y / CELL);
      if (column >= 0 && row >= 0 && column < this.#columns && row < this.#rows) land[row * this.#columns + column] = 1;
    };
    for (const rings of shapes) {
      if (rings.length === 0) continue;
      // Islets between the sampled points still count.
      for (const ring of rings) for (const [x, y] of ring) mark(x, y);
      const [[left, top], [right, bottom]] = boundsOf(rings);
      for (let y = Math.floor(top / CELL) * CELL + CELL / 2; y < bottom; y += CELL) {
        const shores = crossings(y, rings);
        for (let x = Math.floor(left / CELL) * CELL + CELL / 2; x < right; x += CELL) {
          while (shores.length > 0 && shores.at(-1)! <= x) shores.pop();
          if (shores.length % 2 === 1) mark(x, y);
        }
      }
    }
    this.#sums = new Float64Array((this.#columns + 1) * (this.#rows + 1));
    for (let row = 0; row < this.#rows; row++) {
      for (let column = 0; column < this.#columns; column++) {
        const here = land[row * this.#columns + column]!;
        this.#sums[this.#index(row + 1, column + 1)] =
          here + this.#sum(row, column + 1) + this.#sum(row + 1, column) - this.#sum(row, column);
      }
    }
  }

  /** The share of a box that is land, 0 to 1; what lies outside the drawing is none. */
  share(box: Box): number {
    const left = this.#clamp(Math.floor(box.x / CELL), this.#columns);
    const right = this.#clamp(Math.ceil((box.x + box.width) / CELL), this.#columns);
    const top = this.#clamp(Math.floor(box.y / CELL), this.#rows);
    const bottom = this.#clamp(Math.ceil((box.y + box.height) / CELL), this.#rows);
    const cells = (right - left) * (bottom - top);
    if (cells === 0) return 0;
    return (this.#sum(bottom, right) - this.#sum(top, right) - this.#sum(bottom, left) + this.#sum(top, left)) / cells;
  }

  #clamp(value: number, most: number): number {
    return Math.max(0, Math.min(most, value));
  }

  #index(row: number, column: number): number {
    return row * (this.#columns + 1) + column;
  }

  #sum(row: number, column: number): number {
    return this.#sums[this.#index(row, column)]!;
  }
}
