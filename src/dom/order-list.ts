/** A moved item stays clear of the bars above and below. */
const MARGIN = 64;

/** A list that its buttons put into an order: `data-mover` says which way, `.orden-lugar` shows the place, `data-numero` is the first one. */
export class OrderList {
  readonly #list: HTMLElement;
  readonly #idOf: (item: HTMLElement) => string;

  constructor(
    list: HTMLElement,
    idOf: (item: HTMLElement) => string,
    moved: (order: string[], title: string, place: number) => void,
  ) {
    this.#list = list;
    this.#idOf = idOf;
    list.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-mover]') : undefined;
      const item = button?.closest('li');
      if (!button || !item || button.getAttribute('aria-disabled') === 'true') return;
      const up = button.dataset.mover === 'arriba';
      if (up) item.previousElementSibling?.before(item);
      else item.nextElementSibling?.after(item);
      // Moving an element takes the focus from what is in it.
      button.focus({ preventScroll: true });
      // Not by scrollIntoView, which moves the page around a frame as well.
      const { top, bottom } = item.getBoundingClientRect();
      scrollBy(0, Math.min(top - MARGIN, 0) || Math.max(bottom + MARGIN - innerHeight, 0));
      this.#number();
      this.#list.toggleAttribute('data-sin-orden', false);
      moved(this.order, titleOf(item), this.#items.indexOf(item) + 1);
    });
    this.#number();
  }

  get order(): string[] {
    return this.#items.map(this.#idOf);
  }

  /** Puts the list into an order; items that it doesn't name follow as they stood. */
  show(ids: readonly string[]): void {
    this.#list.toggleAttribute('data-sin-orden', ids.length === 0);
    const place = (item: HTMLElement) => {
      const index = ids.indexOf(this.#idOf(item));
      return index === -1 ? ids.length + Number(item.dataset.numero) : index;
    };
    const sorted = this.#items.sort((a, b) => place(a) - place(b));
    // A list that stands right already is not touched: it may hold the focus.
    if (sorted.some((item, index) => item !== this.#items[index])) this.#list.append(...sorted);
    this.#number();
  }

  get #items(): HTMLElement[] {
    return [...this.#list.children] as HTMLElement[];
  }

  #number(): void {
    const items = this.#items;
    for (const [index, item] of items.entries()) {
      item.querySelector('.orden-lugar')!.textContent = String(index + 1);
      for (const button of item.querySelectorAll<HTMLElement>('[data-mover]')) {
        const end = button.dataset.mover === 'arriba' ? 0 : items.length - 1;
        // Not `disabled`, which would drop the focus of who has just moved an item to an end.
        button.setAttribute('aria-disabled', String(index === end));
      }
    }
  }
}

/** An item's own words. */
export function titleOf(item: Element): string {
  return item.querySelector('.orden-titulo')?.textContent ?? '';
}
