import { area, type Bounds, type Matrix } from './matrix.ts';

// Of a circle's bounds what is inside; from its sides to a box that is.
const [ROUND, CORNER] = [0.78, 0.147];
// The same for one round corner, to the side of a square as large as what it leaves out.
const ONE_CORNER = 0.926;

/** Lines around what is painted, on the page. */
export class DrawnPath {
  #parts = 0;
  #box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  /** The area within, twice; the points that draw curves stand for them. */
  #twice = 0;
  #firstX = 0;
  #firstY = 0;
  #lastX = 0;
  #lastY = 0;

  /** Goes on to a point (or begins there, with `m`), placed by a matrix. */
  add(operator: string, x: number, y: number, matrix: Matrix): void {
    // Called for every corner of a map: without lists.
    const atX = matrix[0] * x + matrix[2] * y + matrix[4];
    const atY = matrix[1] * x + matrix[3] * y + matrix[5];
    if (operator === 'm' || this.#parts === 0) {
      this.#parts++;
      this.#firstX = atX;
      this.#firstY = atY;
    } else this.#twice += this.#lastX * atY - atX * this.#lastY;
    this.#lastX = atX;
    this.#lastY = atY;
    const box = this.#box;
    if (atX < box[0]) box[0] = atX;
    if (atY < box[1]) box[1] = atY;
    if (atX > box[2]) box[2] = atX;
    if (atY > box[3]) box[3] = atY;
  }

  get bounds(): Bounds {
    return this.#box;
  }

  /** All of its bounds is inside. */
  get isBox(): boolean {
    return this.#share > 0.999;
  }

  /** The part of its bounds that is surely inside: of a box all, of a circle or a box with round corners what has none. */
  get inner(): Bounds | undefined {
    const [left, bottom, right, top] = this.#box;
    const share = this.#share;
    const corner = ONE_CORNER * Math.sqrt(Math.max(0, 1 - share) * area(this.#box));
    const [across, up] = [right - left, top - bottom].map((side) => Math.min(CORNER * side, corner)) as [
      number,
      number,
    ];
    return share > ROUND ? [left + across, bottom + up, right - across, top - up] : undefined;
  }

  /** How much of its bounds is inside; 0 for one of several parts. */
  get #share(): number {
    const whole = this.#twice + this.#lastX * this.#firstY - this.#firstX * this.#lastY;
    return this.#parts === 1 ? Math.abs(whole) / 2 / area(this.#box) : 0;
  }
}
