/** What a person has chosen in a component: plain words by name, as in an address. What is as drawn has no entry. */
export type State = Record<string, string>;

const ON_PAPER = '.print-pdf, .reveal-print, [data-impresion]';
/** There keys and clicks mean the deck; reveal.js has begun to leave the overview when a click arrives here. */
const ASIDE = '.reveal.overview, .reveal.overview-deactivating, .reveal.paused';

/**
 * A drawn component that answers to hands. Its state is its attributes, `data-<key>` for each of `keys`; `data-paso` is the
 * step, counted from the fragments seen. One rule: a step ends what was chosen. On paper it is the drawing and nothing else,
 * unless one step of it is to be printed (`data-paso-impreso`).
 */
export abstract class StatefulElement extends HTMLElement {
  static readonly keys: readonly string[] = [];
  /** Those that outlast a step. */
  static readonly lasting: readonly string[] = [];
  #life: AbortController | undefined;
  #step: number | undefined;
  #isPicture = false;

  /** What of a state that may come from anywhere this drawing has. */
  protected abstract known(state: State): State;
  /** Makes the drawing look so; `step` is undefined where nothing steps. */
  protected abstract show(state: State, step: number | undefined): void;
  /** A click, an input or a key in it; what it uses of a key it keeps from the deck. */
  protected press(_event: Event): void {}
  /** Makes it the plain drawing: for paper, and before `wake`, since a copy brings what was made for its original. */
  protected rest(): void {}
  /** Makes the drawing usable, until `signal` aborts. */
  protected wake(_signal: AbortSignal): void {}
  /** What is said aloud at a new step. */
  protected told(step: number): string {
    return this.querySelectorAll<HTMLElement>('.paso')[step - 1]?.dataset.frase ?? '';
  }

  /** A step that is to be printed is a picture: what a person would use is a part of it, and what it doesn't tell is `data-callado`. */
  forPaper(): void {
    this.#isPicture = true;
    for (const node of this.querySelectorAll('input')) node.remove();
    for (const button of this.querySelectorAll('button')) button.replaceWith(...button.childNodes);
    for (const node of this.querySelectorAll('[role="listbox"]')) node.setAttribute('role', 'img');
    for (const node of this.querySelectorAll('[role="option"], [role="slider"], [tabindex]'))
      for (const name of ['role', 'tabindex', 'aria-selected', 'aria-label']) node.removeAttribute(name);
  }

  connectedCallback(): void {
    // Moved to its sheet: without what was taken away it could only show something else.
    if (this.#isPicture) return;
    this.disconnectedCallback();
    if (this.childElementCount === 0) return;
    // A state that was set before the browser knew this element hides the accessor; it counts all the same.
    const early: unknown = Object.getOwnPropertyDescriptor(this, 'state')?.value;
    Reflect.deleteProperty(this, 'state');
    this.rest();
    if (this.closest(ON_PAPER) && !this.hasAttribute('data-paso-impreso')) return;
    this.#life = new AbortController();
    const { signal } = this.#life;
    const stop = (event: Event) => this.closest(ASIDE) && event.stopPropagation();
    this.addEventListener('click', stop, { signal, capture: true });
    for (const type of ['click', 'input', 'keydown'])
      this.addEventListener(type, (event) => this.#isOurs(event) && this.press(event), { signal });
    const steps = new MutationObserver(() => this.#onStep());
    for (const step of this.querySelectorAll('.paso')) steps.observe(step, { attributeFilter: ['class'] });
    signal.addEventListener('abort', () => steps.disconnect());
    this.wake(signal);
    this.state = early ?? this.state;
  }

  disconnectedCallback(): void {
    if (this.#isPicture) return;
    this.#life?.abort();
    this.#life = undefined;
    this.#step = undefined;
    this.removeAttribute('data-paso');
  }

  get state(): State {
    const entries = this.#keys.map((key) => [key, this.getAttribute(`data-${key}`)]);
    return Object.fromEntries(entries.filter(([, value]) => value !== null));
  }

  /** Shows a state from anywhere, as far as it is known here, and tells nobody. */
  set state(value: unknown) {
    // A deck may show a step and give a state in one go: the step first, or it would seem to come later and end the state.
    this.#readStep();
    const given = Object.entries<unknown>(Object(value));
    const words = given.filter(([key, word]) => this.#keys.includes(key) && typeof word === 'string');
    const state = this.known(Object.fromEntries(words) as State);
    for (const key of this.#keys) {
      if (state[key] === undefined) this.removeAttribute(`data-${key}`);
      else this.setAttribute(`data-${key}`, state[key]);
    }
    this.refresh();
  }

  protected refresh(): void {
    if (this.#life) this.show(this.state, this.#step);
  }

  /** What a person did: shown, and told to the page. */
  protected change(patch: Record<string, string | undefined>): void {
    if (Object.entries(patch).every(([key, value]) => this.state[key] === value)) return;
    this.state = { ...this.state, ...patch };
    this.dispatchEvent(new CustomEvent('estado', { bubbles: true, detail: this.state }));
  }

  /** Says words to a screen reader. */
  protected say(words: string): void {
    const line = this.querySelector('[aria-live]');
    if (line) line.textContent = words;
  }

  get #keys(): readonly string[] {
    return (this.constructor as typeof StatefulElement).keys;
  }

  /** A clicker's keys are the deck's, wherever the focus is; so are all of them in the overview and on a black screen. */
  #isOurs(event: Event): boolean {
    if (!(event instanceof KeyboardEvent)) return true;
    const { key, ctrlKey, metaKey, altKey } = event;
    return !(ctrlKey || metaKey || altKey || ['PageUp', 'PageDown', 'Tab'].includes(key) || this.closest(ASIDE));
  }

  #readStep(): boolean {
    const steps = this.#life && this.closest('.reveal') ? [...this.querySelectorAll('.paso')] : [];
    const step = steps.length === 0 ? undefined : steps.filter((each) => each.matches('.visible')).length;
    if (step === this.#step) return false;
    this.#step = step;
    this.toggleAttribute('data-paso', step !== undefined);
    if (step !== undefined) this.dataset.paso = String(step);
    return true;
  }

  #onStep(): void {
    if (!this.#readStep()) return;
    const { lasting } = this.constructor as typeof StatefulElement;
    const ended = Object.keys(this.state).filter((key) => !lasting.includes(key));
    if (ended.length > 0) this.change(Object.fromEntries(ended.map((key) => [key, undefined])));
    else this.refresh();
    this.say(this.told(this.#step ?? 0));
  }
}
