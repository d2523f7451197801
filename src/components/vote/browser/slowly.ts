/** Says the newest of what it is given, once, and at most every so many milliseconds; the first `soon` after it was given. */
export class Slowly<Said> {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last = Number.NEGATIVE_INFINITY;
  #newest: Said | undefined;

  readonly #tell: (said: Said) => void;
  readonly #between: number;
  readonly #soon: number;

  constructor(tell: (said: Said) => void, between: number, soon = 0) {
    this.#tell = tell;
    this.#between = between;
    this.#soon = soon;
  }

  say(said: Said): void {
    this.#newest = said;
    this.#timer ??= setTimeout(
      () => {
        this.#timer = undefined;
        this.#last = performance.now();
        this.#tell(this.#newest as Said);
      },
      Math.max(this.#soon, this.#last + this.#between - performance.now()),
    );
  }
}
