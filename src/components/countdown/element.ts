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
import { countdownWords } from '../../language/countdown-es-mx.ts';
import { StatefulElement, type State } from '../stateful-element.ts';

const SLIDE = '.reveal section.lamina';

/**
 * `<cuenta-regresiva>`: the clock of an exercise. Its state (see src/countdown/countdown-state.ts) runs on while the slide is
 * away and through a reload. It draws only while it is seen.
 */
export default class CountdownElement extends StatefulElement {
  static override readonly keys = COUNTDOWN_KEYS;
  #timer = 0;
  #isInView = false;

  protected override rest(): void {
    this.querySelector('.cuenta-reloj')?.remove();
  }

  protected override wake(signal: AbortSignal): void {
    this.append(this.querySelector('template')!.content.cloneNode(true));
    document.addEventListener('visibilitychange', () => this.refresh(), { signal });
    const scrolled = new IntersectionObserver((entries) => {
      this.#isInView = entries.at(-1)?.isIntersecting ?? false;
      this.refresh();
    });
    scrolled.observe(this);
    // The deck's slides lie one on the other, all of them in view: only their class tells which is seen.
    const slide = this.closest(SLIDE);
    const turned = new MutationObserver(() => this.refresh());
    if (slide) turned.observe(slide, { attributes: true, attributeFilter: ['class'] });
    signal.addEventListener('abort', () => {
      scrolled.disconnect();
      turned.disconnect();
      clearTimeout(this.#timer);
      this.#isInView = false;
    });
  }

  protected override known(state: State): State {
    return countdownState(parseCountdown(state, this.#duration, Date.now()));
  }

  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`.cuenta-${name}`)!;
  }

  get #duration(): number {
    return Number(this.#part('frase').dataset.duracion) || 0;
  }

  get #countdown(): Countdown {
    return parseCountdown(this.state, this.#duration, Date.now());
  }

  protected override press({ type, target }: Event): void {
    const button = type === 'click' && (target as Element).closest('button');
    if (!button) return;
    const now = Date.now();
    const countdown = this.#countdown;
    const { fin, resta } = countdownState(
      button === this.#part('mas') ? addMinute(countdown, now) : next(countdown, now),
    );
    this.change({ fin, resta });
  }

  protected override show(): void {
    clearTimeout(this.#timer);
    const now = Date.now();
    const countdown = this.#countdown;
    const left = remaining(countdown, now);
    const running = isRunning(countdown, now);
    this.dataset.marcha = left === 0 ? 'terminada' : running ? 'corriendo' : 'detenida';
    write(this.#part('tiempo'), formatCountdown(left));
    this.style.setProperty('--queda', String(Math.min(1, left / (this.#duration || 1))));
    write(this.#part('marcha'), wordFor(countdown, left, running));
    // Said once, to eyes and to a screen reader.
    write(this.#part('aviso'), left === 0 ? countdownWords.finished : '');
    const isSeen = this.#isInView && !document.hidden && this.closest(SLIDE)?.matches('.present') !== false;
    if (!running || !isSeen) return;
    // At the full second, when the next figure is due.
    this.#timer = window.setTimeout(() => this.refresh(), left % 1000 || 1000);
  }
}

/** What its main button does. */
function next(countdown: Countdown, now: number): Countdown {
  if (isFinished(countdown, now)) return resetCountdown(countdown);
  return isRunning(countdown, now) ? pauseCountdown(countdown, now) : startCountdown(countdown, now);
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
