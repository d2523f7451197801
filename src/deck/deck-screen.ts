import type { Screen } from '../sync/screen.ts';
import type { ShowState } from '../sync/show-state.ts';
import { ComponentStates } from './component-states.ts';
import type { Deck } from './deck.ts';

/** The deck as a screen that other windows follow and lead. */
export class DeckScreen implements Screen {
  readonly #deck: Deck;
  readonly #states: ComponentStates;

  constructor(deck: Deck) {
    this.#deck = deck;
    this.#states = new ComponentStates(deck.slides);
    deck.reveal.on('slidechanged', () => this.#states.settle(deck.current.element));
  }

  read(): ShowState {
    const deck = this.#deck;
    return {
      slide: deck.current.id,
      step: deck.step,
      blank: deck.reveal.isPaused(),
      overview: deck.reveal.isOverview(),
      components: this.#states.read(),
    };
  }

  apply({ slide, step, blank, overview, components }: ShowState): void {
    const deck = this.#deck;
    const index = deck.find(slide);
    if (index >= 0 && (index !== deck.index || step !== deck.step)) deck.goTo(index, step);
    if (overview !== deck.reveal.isOverview()) deck.toggleOverview();
    if (blank !== deck.reveal.isPaused()) deck.reveal.togglePause();
    // Last: a step ends what was chosen in the one before.
    this.#states.apply(components);
  }

  onChange(listener: () => void): void {
    let waiting = false;
    const tell = () => {
      if (waiting) return;
      waiting = true;
      // What one key changes is told once, when all of it has changed.
      queueMicrotask(() => {
        waiting = false;
        listener();
      });
    };
    const slides = ['slidechanged', 'fragmentshown', 'fragmenthidden'];
    for (const type of [...slides, 'paused', 'resumed', 'overviewshown', 'overviewhidden'])
      this.#deck.reveal.on(type, tell);
    document.addEventListener('estado', tell);
  }
}
