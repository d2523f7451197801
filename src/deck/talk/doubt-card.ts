import './doubt-card.css';
import { makeNode } from '../../dom/make-node.ts';
import { joinText } from '../../language/join-es-mx.ts';
import type { DeskView } from '../../room/desk.ts';
import type { Deck } from '../deck.ts';

// Letters from which smaller ones are needed.
const LONG = 140;

/** A question that was approved, on the wall: large and as text, until it is taken away or another slide comes. */
export class DoubtCard {
  /** The id of the one that is shown. */
  shown: string | undefined;
  readonly #words = makeNode('p', {});
  readonly #card = makeNode(
    'aside',
    { class: 'sala-duda', 'aria-labelledby': 'sala-duda', hidden: '' },
    makeNode('h2', { id: 'sala-duda' }, joinText.doubt),
    this.#words,
  );

  constructor(deck: Deck, onLeave: () => void) {
    deck.reveal.getRevealElement()?.append(this.#card);
    deck.reveal.on('slidechanged', () => {
      if (this.shown === undefined) return;
      this.shown = undefined;
      onLeave();
    });
  }

  /** Shows the question of this id; takes it away where it is there. */
  toggle(id: string): void {
    this.shown = this.shown === id ? undefined : id;
  }

  show({ dudas }: DeskView): void {
    const doubt = dudas.find(({ id, estado }) => id === this.shown && estado === 'aprobada');
    this.shown = doubt?.id;
    this.#card.hidden = doubt === undefined;
    this.#words.textContent = doubt?.texto ?? '';
    this.#card.toggleAttribute('data-larga', (doubt?.texto.length ?? 0) > LONG);
  }
}
