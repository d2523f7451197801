import { area, type Bounds, type Matrix } from './matrix.ts';

// Of a circle's bounds what is inside; from its sides to a box that is.
const [ROUND, CORNER] = [0.78, 0.147];

/** Lines around what is painted, on the page. */
export class DrawnPath {
  #parts = 0;
  #box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  /** The area within, twice; the points that draw curves stand for them. */
  #twice = 0;
  #first: [number, number] = [0, 0];
  #last: [number, number] = [0, 0];

  /** Goes on to a point (or begins there, with `m`), placed by a matrix. */
  add(operator: string, x: number, y: number, [a, b, c, d, e, f]: Matrix): void {
    // Called for every corner of a map: without lists.
    const [atX, atY] = [a * x + c * y + e, b * x + d * y + f];
    if (operator === 'm' || this.#parts === 0) {
      this.#parts++;
      this.#first = [atX, atY];
    } else this.#twice += this.#last[0] * atY - atX * this.#last[1];
    this.#last = [atX, atY];
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
    const corner = this.isBox ? 0 : CORNER;
    const [across, up] = [corner * (right - left), corner * (top - bottom)];
    return this.#share > ROUND ? [left + across, bottom + up, right - across, top - up] : undefined;
  }

  /** How much of its bounds is inside; 0 for one of several parts. */
  get #share(): number {
    const [first, last] = [this.#first, this.#last];
    const whole = this.#twice + last[0] * first[1] - first[0] * last[1];
    return this.#parts === 1 ? Math.abs(whole) / 2 / area(this.#box) : 0;
  }
}
