import type { Deck } from '../deck.ts';
import { fillScreen } from '../fill-screen.ts';
import type { KeyAction } from '../key-action.ts';
import { loadPart } from '../load-part.ts';
import type { Tool } from '../talk/stage-tools.ts';
import { hasTalk, isPresenting } from '../talk/has-talk.ts';

/** What opens over the slides: index, notes, help, a black screen. The dialogs' code is loaded when one is first opened. */
export class Panels {
  /** Set once the keys are known; the help panel lists them. */
  actions: readonly KeyAction[] = [];
  readonly #deck: Deck;
  /** The panel that is wished for and not there yet. */
  #wish: object | undefined;
  #typed = '';
  #isEntered = false;

  constructor(deck: Deck) {
    this.#deck = deck;
  }

  get isBlank(): boolean {
    return this.#deck.reveal.isPaused();
  }

  toggleBlank(): void {
    this.#deck.reveal.togglePause();
  }

  toggleFullScreen(): void {
    if (document.fullscreenElement) void document.exitFullscreen();
    // While there is a presenter's window the deck belongs on the other screen.
    else if (hasTalk() && 'getScreenDetails' in window)
      void loadPart(import('../talk/full-screen-on-projector.ts'), (part) =>
        part.fullScreenOnProjector(window, fillScreen),
      );
    else void fillScreen();
  }

  /** True between the wish for a panel and the panel: keys pressed meanwhile are meant for it. */
  get isOpening(): boolean {
    return this.#wish !== undefined;
  }

  /** Keeps what is typed before the index is there, Enter too; Escape takes the wish for any panel back. */
  type(key: string): void {
    if (key.length === 1) this.#typed += key;
    else if (key === 'Backspace') this.#typed = this.#typed.slice(0, -1);
    else if (key === 'Enter') this.#isEntered = true;
    else if (key === 'Escape' && !this.#isEntered) this.#wish = undefined;
  }

  /** `typed` is what the person has typed already: the first digit of a number. */
  openIndex(typed = ''): void {
    this.#typed = typed;
    this.#open(import('./index-panel.ts'), ({ findSlides, openIndexPanel }) => {
      const [first] = this.#isEntered ? findSlides(this.#deck.slides, this.#typed) : [];
      if (first !== undefined) this.#deck.goTo(first);
      else openIndexPanel(this.#deck, this.#typed);
    });
  }

  openNotes(): void {
    this.#open(import('./notes-panel.ts'), ({ openNotesPanel }) => openNotesPanel(this.#deck));
  }

  openHelp(): void {
    this.#open(import('./help-panel.ts'), ({ openHelpPanel }) => openHelpPanel(this.actions));
  }

  /** Uses one of the presenter's tools: pen, wiping, light, presenting on and off. */
  useTool(tool: Tool): void {
    let isHeld = true;
    const letGo = () => {
      isHeld = false;
    };
    window.addEventListener('keyup', letGo, { once: true });
    void loadPart(import('../talk/stage-tools.ts'), ({ useTool }) => useTool(this.#deck, tool, isHeld));
  }

  /** Opens the presenter window, or brings it to the front. */
  openPresenter(): void {
    void loadPart(import('../talk/presenter-window.ts'), ({ openPresenter }) => openPresenter(this.#deck));
  }

  /** Takes up the talk again that this tab had begun before it was loaded anew. */
  resumeTalk(): void {
    if (isPresenting()) void loadPart(import('../talk/presenting.ts'), ({ startPresenting }) => startPresenting());
    if (hasTalk()) void loadPart(import('../talk/presenter-window.ts'), ({ resumeTalk }) => resumeTalk(this.#deck));
  }

  /** For what has keys of its own; other parts let the deck go on meanwhile. */
  #open<Part>(part: Promise<Part>, use: (part: Part) => void): void {
    const wish = {};
    this.#wish = wish;
    this.#isEntered = false;
    void loadPart(part, (loaded) => this.#wish === wish && use(loaded)).finally(() => {
      if (this.#wish === wish) this.#wish = undefined;
    });
  }
}
