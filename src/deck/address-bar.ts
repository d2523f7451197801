// Safari takes 100 writes in 30 s and throws at the next one; Chromium drops what comes after 200 in 10 s without a word.
const MOST = 30;
const EVERY = 500;
// Long enough, all in all, for either to take another.
const FIRST_WAIT = 1000;
const LONGEST_WAIT = 32_000;

type Own = Pick<Window, 'location' | 'history' | 'setTimeout'> & { performance: Pick<Performance, 'now'> };

/** Writes a page's hash no more often than browsers allow; what was held back is asked for again by `again`, later. */
export class AddressBar {
  readonly #own: Own;
  readonly #again: () => void;
  #left = MOST;
  #counted: number;
  #wait = FIRST_WAIT;
  #waiting = false;

  constructor(own: Own, again: () => void) {
    this.#own = own;
    this.#again = again;
    this.#counted = own.performance.now();
  }

  /** True if `hash` stands in the address now, in a new entry of the history or in the current one. */
  write(hash: string, isNew: boolean): boolean {
    const { location, history } = this.#own;
    if (location.hash === hash) return true;
    if (this.#waiting) return false;
    const now = this.#own.performance.now();
    this.#left = Math.min(MOST, this.#left + (now - this.#counted) / EVERY);
    this.#counted = now;
    if (this.#left < 1) {
      this.#later(EVERY);
      return false;
    }
    this.#left--;
    try {
      // Whole: a page that was written into another one takes a bare hash for that other page's.
      history[isNew ? 'pushState' : 'replaceState'](null, '', location.href.replace(/#.*$/, '') + hash);
    } catch {
      // Refused, for now or for ever.
    }
    if (location.hash === hash) {
      this.#wait = FIRST_WAIT;
      return true;
    }
    if (this.#wait <= LONGEST_WAIT) this.#later(this.#wait);
    this.#wait *= 2;
    return false;
  }

  #later(milliseconds: number): void {
    this.#waiting = true;
    this.#own.setTimeout(() => {
      this.#waiting = false;
      this.#again();
    }, milliseconds);
  }
}
