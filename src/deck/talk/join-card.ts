import { renderSVG } from 'uqr';
import { makeNode } from '../../dom/make-node.ts';
import { joinText } from '../../language/join-es-mx.ts';
import { hallAddresses } from '../../room/hall-addresses.ts';
import type { DeskView } from '../../room/desk.ts';
import type { Deck } from '../deck.ts';
import './join-card.css';

/**
 * How people come in, on the wall: large when it is asked for; beside a vote that is open, within its slide where that has room
 * for a code (see the vote's layout), else as a line above it.
 */
export class JoinCard {
  isShown = false;
  readonly #card = makeNode('aside', { class: 'sala-entrada', 'aria-label': joinText.title, hidden: '' });
  readonly #how = makeNode('p', {});
  readonly #count = makeNode('p', {});
  #view: DeskView | undefined;
  #address = '';
  // Beside whose options it stands.
  #vote: Element | null = null;
  // Of several networks, the one that a person has chosen.
  #chosen: string | undefined;

  readonly #deck: Deck;
  readonly #room: string;

  constructor(deck: Deck, room: string) {
    this.#deck = deck;
    this.#room = room;
    deck.reveal.getRevealElement()?.append(this.#card);
    deck.reveal.on('slidechanged', () => this.#refresh());
    void this.#draw();
  }

  toggle(): void {
    this.isShown = !this.isShown;
    // Another network may have come meanwhile.
    void this.#draw();
  }

  choose(address: string): void {
    this.#chosen = address;
    void this.#draw();
  }

  show(view: DeskView): void {
    this.#view = view;
    this.#refresh();
  }

  async #draw(): Promise<void> {
    const known = (await hallAddresses(this.#room)) ?? [];
    this.#address = (known.find(({ entry }) => entry === this.#chosen) ?? known[0])?.entry ?? '';
    const code = makeNode('div', { class: 'sala-codigo', 'aria-hidden': 'true' });
    if (this.#address) code.innerHTML = renderSVG(this.#address, { border: 2 });
    const words = this.#address
      ? [
          this.#how,
          makeNode('p', { class: 'sala-direccion', translate: 'no' }, this.#address.replace(/^https?:\/\/|\/$/g, '')),
        ]
      : [makeNode('p', {}, joinText.noNetwork)];
    this.#card.replaceChildren(code, makeNode('div', { class: 'sala-palabras' }, ...words, this.#count));
    this.#refresh();
  }

  #refresh(): void {
    const open = this.#view?.votaciones.find(({ resultado }) => resultado?.estado === 'abierta');
    const vote = open && this.#deck.current.element.querySelector(`[data-votacion="${open.pregunta}"]`);
    const beside = !this.isShown && this.#address && vote?.matches('[data-junto]') ? vote : null;
    this.#card.hidden = !(this.isShown || vote);
    this.#card.classList.toggle('grande', this.isShown);
    this.#card.classList.toggle('junto', beside !== null);
    if (beside !== this.#vote) {
      this.#vote?.classList.remove('con-entrada');
      beside?.classList.add('con-entrada');
      (beside ?? this.#deck.reveal.getRevealElement())?.append(this.#card);
      this.#vote = beside;
    }
    this.#how.textContent = this.isShown ? joinText.how : joinText.short;
    this.#count.textContent = joinText.devices(this.#view?.dispositivos ?? 0);
  }
}
