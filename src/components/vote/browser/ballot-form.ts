import { OrderList } from '../../../dom/order-list.ts';
import { type Ballot, OWN, type Poll } from '../../../vote/vote-result.ts';
import { voteWords } from '../vote-words.ts';

/** The form of an open vote: what is chosen, what is missing, and what became of it. */
export class BallotForm {
  readonly #order: OrderList | undefined;
  #isSent = false;

  constructor(
    private readonly form: HTMLFormElement,
    private readonly poll: Poll,
    send: (ballot: Ballot) => void,
  ) {
    const list = form.querySelector<HTMLElement>('.orden');
    const idOf = (item: HTMLElement) => item.dataset.opcion!;
    if (list)
      this.#order = new OrderList(list, idOf, (order, title, place) =>
        this.say(voteWords.moved(title, place, order.length)),
      );
    const own = this.#own;
    // Whoever writes means it.
    own?.addEventListener('input', () => {
      const box = this.#boxes.find(({ value }) => value === OWN)!;
      box.checked = own.value.trim() !== '';
    });
    form.addEventListener('input', () => this.say(this.#isSent ? voteWords.unsent : ''));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const ballot = this.#read();
      if (ballot) send(ballot);
    });
  }

  /** Chooses what a ballot says and marks it as sent; nothing without one. */
  show(ballot: Ballot | undefined): void {
    this.#isSent = ballot !== undefined;
    const chosen = [...(ballot?.choice ?? []), ...(ballot?.otra === undefined ? [] : [OWN])];
    for (const box of this.#boxes) {
      box.checked = chosen.includes(box.value);
      const label = box.closest('label')!;
      if (box.checked) label.dataset.mia = voteWords.mine;
      else delete label.dataset.mia;
    }
    if (this.#own) this.#own.value = ballot?.otra ?? '';
    this.#order?.show(ballot?.choice ?? []);
  }

  /** Closed, it only says what became of the ballot. */
  set isOpen(isOpen: boolean) {
    for (const part of this.form.querySelectorAll<HTMLElement>('fieldset, [type="submit"], .votacion-terminos'))
      part.hidden = !isOpen;
  }

  say(words: string): void {
    const line = this.form.querySelector('.votacion-acuse')!;
    if (line.textContent !== words) line.textContent = words;
  }

  #read(): Ballot | undefined {
    if (this.#order) return { choice: this.#order.order };
    const chosen = this.#boxes.filter(({ checked }) => checked);
    const isOwn = chosen.some(({ value }) => value === OWN);
    const otra = this.#own?.value.trim() ?? '';
    const lack = this.#lack(chosen.length, isOwn && otra === '');
    if (lack) {
      this.say(lack);
      (isOwn && otra === '' ? this.#own : this.#boxes[0])?.focus();
      return undefined;
    }
    const choice = chosen.map(({ value }) => value).filter((id) => id !== OWN);
    return isOwn ? { choice, otra } : { choice };
  }

  #lack(chosen: number, isOwnEmpty: boolean): string | undefined {
    if (chosen === 0) return voteWords.chooseFirst;
    if (chosen > this.poll.maximo) return voteWords.tooMany(chosen, this.poll.maximo);
    return isOwnEmpty ? voteWords.writeFirst : undefined;
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.form.querySelectorAll<HTMLInputElement>('.votacion-eleccion input')];
  }

  get #own(): HTMLInputElement | null {
    return this.form.querySelector<HTMLInputElement>('.votacion-propia input');
  }
}
