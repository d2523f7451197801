import { OrderList } from '../../../dom/order-list.ts';
import { makeNode } from '../../../dom/make-node.ts';
import { readSlip, SLIP_LENGTH, writeSlip } from '../../../vote/slip-code.ts';
import { type Ballot, type Delivery, OWN, type VoteResult } from '../../../vote/vote-result.ts';
import { liveWords } from '../live-words.ts';

// The next question of the page takes it from here.
let lastSlip = '';

/** The form of an open vote: what is chosen, what is missing, and what became of it. */
export class BallotForm {
  readonly #order: OrderList | undefined;
  readonly #own: HTMLInputElement | null;
  #conteo: number | undefined;
  #ballot: Ballot | undefined;
  #delivery: Delivery | undefined;
  #slip: HTMLInputElement | undefined;

  readonly #form: HTMLFormElement;
  readonly #most: number;

  constructor(form: HTMLFormElement, most: number, send: (ballot: Ballot) => void) {
    this.#form = form;
    this.#most = most;
    const list = form.querySelector<HTMLElement>('.orden');
    const idOf = (item: HTMLElement) => item.dataset.opcion!;
    if (list)
      this.#order = new OrderList(list, idOf, (order, title, place) =>
        this.#say(liveWords.moved(title, place, order.length)),
      );
    const own = form.querySelector<HTMLInputElement>('.votacion-propia input');
    this.#own = own;
    // Whoever writes means it.
    own?.addEventListener('input', () => {
      const box = this.#boxes.find(({ value }) => value === OWN)!;
      box.checked = own.value.trim() !== '';
    });
    form.addEventListener('input', () => this.#say(this.#ballot ? liveWords.unsent : ''));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const ballot = this.#read();
      if (ballot) send(ballot);
      // What is said of it lies below no bar.
      form.querySelector('.votacion-acuse')!.scrollIntoView({ block: 'nearest' });
    });
  }

  /** What the room tells of the vote, and what became of this device's ballot; closed, the form says only that. */
  hear({ estado, conteo, boletas }: VoteResult, { ballot, delivery }: { ballot?: Ballot; delivery?: Delivery }): void {
    if (boletas && !this.#slip) this.#askForSlip();
    for (const part of this.#form.querySelectorAll<HTMLElement>('fieldset, [type="submit"], .votacion-terminos'))
      part.hidden = estado !== 'abierta';
    // While it is open a room tells it again with every count; what was chosen and said since stays.
    const isOther = estado !== 'abierta' || conteo !== this.#conteo || ballot !== this.#ballot;
    if (isOther) this.#show(ballot);
    if (isOther || delivery !== this.#delivery) this.#say(delivery ? liveWords.delivery[delivery] : '');
    this.#conteo = conteo;
    this.#ballot = ballot;
    this.#delivery = delivery;
  }

  /** Asks for the code of a slip too: votes of this room count by these. */
  #askForSlip(): void {
    this.#slip = makeNode('input', { autocomplete: 'off', autocapitalize: 'characters', spellcheck: 'false' });
    const label = makeNode('label', { class: 'votacion-propia' }, liveWords.slip, this.#slip);
    this.#form.querySelector('fieldset')!.append(label);
    this.#form.querySelector('.votacion-terminos')!.textContent = liveWords.slipTerms;
  }

  /** Chooses what a ballot says and marks it as sent; nothing without one. */
  #show(ballot: Ballot | undefined): void {
    const { choice = [], otra, boleta } = ballot ?? {};
    for (const box of this.#boxes) {
      box.checked = box.value === OWN ? otra !== undefined : choice.includes(box.value);
      const label = box.closest('label')!;
      if (box.checked) label.dataset.mia = liveWords.mine;
      else delete label.dataset.mia;
    }
    if (this.#own) this.#own.value = otra ?? '';
    if (boleta) lastSlip = writeSlip(boleta);
    if (this.#slip) this.#slip.value = lastSlip;
    this.#order?.show(choice);
  }

  #say(words: string): void {
    const line = this.#form.querySelector('.votacion-acuse')!;
    if (line.textContent !== words) line.textContent = words;
  }

  #read(): Ballot | undefined {
    const chosen = this.#boxes.filter(({ checked }) => checked);
    const isOwn = chosen.some(({ value }) => value === OWN);
    const otra = this.#own?.value.trim() ?? '';
    const boleta = this.#slip && readSlip(this.#slip.value);
    const isOwnEmpty = isOwn && !otra;
    const lack = this.#lack(chosen.length, isOwnEmpty);
    const lacksSlip = boleta !== undefined && boleta.length !== SLIP_LENGTH;
    if (lack || lacksSlip) {
      this.#say(lack ?? liveWords.slipFirst);
      (!lack ? this.#slip : isOwnEmpty ? this.#own : this.#boxes[0])?.focus();
      return undefined;
    }
    const choice = this.#order?.order ?? chosen.map(({ value }) => value).filter((id) => id !== OWN);
    return { choice, ...(isOwn && { otra }), ...(boleta !== undefined && { boleta }) };
  }

  #lack(chosen: number, isOwnEmpty: boolean): string | undefined {
    if (this.#order) return undefined;
    if (chosen === 0) return liveWords.chooseFirst;
    if (chosen > this.#most) return liveWords.tooMany(chosen, this.#most);
    return isOwnEmpty ? liveWords.writeFirst : undefined;
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.#form.querySelectorAll<HTMLInputElement>('.votacion-eleccion input')];
  }
}
