const BETWEEN_MS = 5000;
// A live region that comes into the page with its words already in it is not heard.
const SOON_MS = 100;

/** Says the newest words, once, and at most every five seconds: counts change faster than anybody can listen. */
export class SlowVoice {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #words = '';
  #last = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly tell: (words: string) => void,
    private readonly now: () => number = Date.now,
  ) {}

  say(words: string): void {
    this.#words = words;
    this.#timer ??= setTimeout(
      () => {
        this.#timer = undefined;
        this.#last = this.now();
        this.tell(this.#words);
      },
      Math.max(SOON_MS, this.#last + BETWEEN_MS - this.now()),
    );
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
