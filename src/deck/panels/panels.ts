import { openPart } from '../../dom/open-part.ts';
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
  /** Where the mouse is. */
  #mouse?: MouseEvent;

  constructor(deck: Deck) {
    this.#deck = deck;
    addEventListener('pointermove', (event) => {
      this.#mouse = event;
    });
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

  /** `typed` is what the person has typed already: the first digit of a number. */
  openIndex(typed?: string): void {
    openPart(
      loadPart,
      import('./index-panel.ts'),
      ({ findSlides, openIndexPanel }, ahead) => {
        const [first] = ahead.isEntered ? findSlides(this.#deck.slides, ahead.typed) : [];
        if (first !== undefined) this.#deck.goTo(first);
        else openIndexPanel(this.#deck, ahead.typed);
      },
      typed,
    );
  }

  openNotes(): void {
    openPart(loadPart, import('./notes-panel.ts'), ({ openNotesPanel }) => openNotesPanel(this.#deck));
  }

  openHelp(): void {
    openPart(loadPart, import('./help-panel.ts'), ({ openHelpPanel }) => openHelpPanel(this.actions));
  }

  /** Uses one of the presenter's tools: pen, wiping, light, presenting on and off. */
  useTool(tool: Tool): void {
    let isHeld = true;
    const letGo = () => {
      isHeld = false;
    };
    window.addEventListener('keyup', letGo, { once: true });
    void loadPart(import('../talk/stage-tools.ts'), ({ useTool }) => useTool(this.#deck, tool, isHeld, this.#mouse));
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
}
