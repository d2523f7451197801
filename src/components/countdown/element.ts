import {
  addMinute,
  type Countdown,
  isFinished,
  isRunning,
  pauseCountdown,
  remaining,
  resetCountdown,
  startCountdown,
} from '../../countdown/countdown.ts';
import { COUNTDOWN_KEYS, countdownState, parseCountdown } from '../../countdown/countdown-state.ts';
import { formatCountdown } from '../../countdown/format-countdown.ts';
import { countdownWords } from '../../language/es-mx.ts';
import { addClock, type Clock } from './add-clock.ts';

const SLIDE = '.reveal section.lamina';
const ON_PAPER = '.print-pdf, .reveal-print, [data-impresion]';
/** There clicks mean the deck; reveal.js has begun to leave the overview when a click arrives here. */
const ASIDE = '.reveal.overview, .reveal.overview-deactivating, .reveal.paused';

/**
 * `<cuenta-regresiva>`: the clock of an exercise. Its state is its attributes `data-fin` and `data-resta` (see
 * src/countdown/countdown-state.ts), so it runs on while the slide is away and through a reload. It draws only while it is
 * seen.
 */
export class CountdownElement extends HTMLElement {
  #clock: Clock | undefined;
  #life: AbortController | undefined;
  #timer = 0;
  #isInView = false;

  connectedCallback(): void {
    this.#takeEarlyState();
    if (this.closest(ON_PAPER)) {
      this.querySelector('.cuenta-reloj')?.remove();
      return;
    }
    const clock = addClock(this);
    this.#clock = clock;
    this.#life = new AbortController();
    const { signal } = this.#life;
    clock.main.addEventListener('click', () => this.#press(), { signal });
    clock.more.addEventListener('click', () => this.#change(addMinute), { signal });
    document.addEventListener('visibilitychange', () => this.#show(), { signal });
    const scrolled = new IntersectionObserver((entries) => {
      this.#isInView = entries.at(-1)?.isIntersecting ?? false;
      this.#show();
    });
    scrolled.observe(this);
    // The deck's slides lie one on the other, all of them in view: only their class tells which is seen.
    const slide = this.closest(SLIDE);
    const turned = new MutationObserver(() => this.#show());
    if (slide) turned.observe(slide, { attributes: true, attributeFilter: ['class'] });
    signal.addEventListener('abort', () => {
      scrolled.disconnect();
      turned.disconnect();
      clearTimeout(this.#timer);
    });
    this.#show();
  }

  disconnectedCallback(): void {
    this.#life?.abort();
    this.#life = undefined;
    this.#clock = undefined;
    this.#isInView = false;
  }

  get state(): Record<string, string> {
    const state: Record<string, string> = {};
    for (const key of COUNTDOWN_KEYS) {
      const value = this.getAttribute(`data-${key}`);
      if (value !== null) state[key] = value;
    }
    return state;
  }

  set state(value: unknown) {
    this.#keep(parseCountdown(value, this.#duration, Date.now()));
  }

  get #isSeen(): boolean {
    return this.#isInView && !document.hidden && this.closest(SLIDE)?.matches('.present') !== false;
  }

  get #duration(): number {
    return Number(this.dataset.duracion) || 0;
  }

  get #countdown(): Countdown {
    return parseCountdown(this.state, this.#duration, Date.now());
  }

  /** A state that was set before the browser knew this element hides the accessor; it counts all the same. */
  #takeEarlyState(): void {
    if (!Object.hasOwn(this, 'state')) return;
    const early = Object.getOwnPropertyDescriptor(this, 'state')?.value;
    Reflect.deleteProperty(this, 'state');
    this.state = early;
  }

  #keep(countdown: Countdown): void {
    const state = countdownState(countdown);
    for (const key of COUNTDOWN_KEYS) {
      if (state[key] === undefined) this.removeAttribute(`data-${key}`);
      else this.setAttribute(`data-${key}`, state[key]);
    }
    this.#show();
  }

  #press(): void {
    this.#change((countdown, now) => {
      if (isFinished(countdown, now)) return resetCountdown(countdown);
      return isRunning(countdown, now) ? pauseCountdown(countdown, now) : startCountdown(countdown, now);
    });
  }

  /** What a person did: shown, and told to the page. */
  #change(step: (countdown: Countdown, now: number) => Countdown): void {
    if (this.closest(ASIDE)) return;
    this.#keep(step(this.#countdown, Date.now()));
    this.dispatchEvent(new CustomEvent('estado', { bubbles: true, detail: this.state }));
  }

  #show(): void {
    clearTimeout(this.#timer);
    if (!this.#clock) return;
    const now = Date.now();
    const countdown = this.#countdown;
    const left = remaining(countdown, now);
    const running = isRunning(countdown, now);
    const { time, main, notice } = this.#clock;
    this.dataset.marcha = left === 0 ? 'terminada' : running ? 'corriendo' : 'detenida';
    write(time, formatCountdown(left));
    this.style.setProperty('--queda', String(Math.min(1, left / (this.#duration || 1))));
    write(main, wordFor(countdown, left, running));
    write(notice, left === 0 ? countdownWords.finished : '');
    if (!running || !this.#isSeen) return;
    // At the full second, when the next figure is due.
    this.#timer = window.setTimeout(() => this.#show(), left % 1000 || 1000);
  }
}

/** Touches a node only when its words change, or a screen reader would hear them again. */
function write(node: HTMLElement, words: string): void {
  if (node.textContent !== words) node.textContent = words;
}

function wordFor(countdown: Countdown, left: number, running: boolean): string {
  if (left === 0) return countdownWords.again;
  if (running) return countdownWords.pause;
  return countdown.left >= countdown.duration ? countdownWords.start : countdownWords.resume;
}

if (!customElements.get('cuenta-regresiva')) customElements.define('cuenta-regresiva', CountdownElement);
