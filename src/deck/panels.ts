import { loadPart } from './load-part.ts';
import type { Deck } from './deck.ts';
import type { KeyAction } from './keys.ts';

/** What opens over the slides: index, notes, help, a black screen. The dialogs' code is loaded when one is first opened. */
export class Panels {
  /** Set once the keys are known; the help panel lists them. */
  actions: readonly KeyAction[] = [];
  private readonly deck: Deck;

  constructor(deck: Deck) {
    this.deck = deck;
  }

  get isBlank(): boolean {
    return this.deck.reveal.isPaused();
  }

  toggleBlank(): void {
    this.deck.reveal.togglePause();
  }

  toggleFullScreen(): void {
    // Refused where the browser or a frame does not allow it: nothing to do then.
    if (document.fullscreenElement) void document.exitFullscreen();
    else void document.documentElement.requestFullscreen?.().catch(() => {});
  }

  /** `typed` is what the person has typed already: the first digit of a number. */
  openIndex(typed = ''): void {
    void loadPart(
      () => import('./index-panel.ts'),
      ({ openIndexPanel }) => openIndexPanel(this.deck, typed),
    );
  }

  openNotes(): void {
    void loadPart(
      () => import('./notes-panel.ts'),
      ({ openNotesPanel }) => openNotesPanel(this.deck),
    );
  }

  openHelp(): void {
    void loadPart(
      () => import('./help-panel.ts'),
      ({ openHelpPanel }) => openHelpPanel(this.actions),
    );
  }
}
