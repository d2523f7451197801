import type { ComponentState } from '../sync/show-state.ts';
import { showState, stateOf } from './components.ts';

interface SlideLike {
  id: string;
  element: HTMLElement;
}

/**
 * The states of all components of a deck, loaded or not, in the page or waiting outside of it. What is asked of a component
 * that isn't there yet is kept and counts as shown, so that no window takes the wait for a choice.
 */
export class ComponentStates {
  readonly #slides: readonly SlideLike[];
  readonly #kept = new Map<SlideLike, ComponentState>();
  readonly #owed = new Set<SlideLike>();

  constructor(slides: readonly SlideLike[]) {
    this.#slides = slides.filter(({ element }) => element.querySelector('.componente'));
  }

  /** The states that are not empty, by slide id. */
  read(): Record<string, ComponentState> {
    const states: Record<string, ComponentState> = {};
    for (const slide of this.#slides) {
      if (!this.#owed.has(slide) && slide.element.isConnected) this.#kept.set(slide, stateOf(slide.element));
      const state = this.#kept.get(slide);
      if (state && Object.keys(state).length > 0) states[slide.id] = state;
    }
    return states;
  }

  /** Gives each component its state; one whose slide isn't in the page gets it from `settle`. */
  apply(states: Readonly<Record<string, ComponentState>>): void {
    const now = this.read();
    for (const slide of this.#slides) {
      const wanted = states[slide.id] ?? {};
      if (isSame(wanted, now[slide.id] ?? {})) continue;
      this.#kept.set(slide, wanted);
      this.#owed.add(slide);
      this.settle(slide.element);
    }
  }

  /** Call it when a slide has come into the page. */
  settle(element: HTMLElement): void {
    const slide = this.#slides.find((each) => each.element === element);
    if (!slide || !this.#owed.has(slide) || !element.isConnected) return;
    const wanted = this.#kept.get(slide) ?? {};
    void showState(element, wanted).then(() => {
      // Something newer may have been asked for meanwhile.
      if (this.#kept.get(slide) === wanted) this.#owed.delete(slide);
    });
  }
}

function isSame(a: ComponentState, b: ComponentState): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}
