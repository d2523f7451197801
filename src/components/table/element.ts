import { foldWords } from './fold-text.ts';
import { markFound } from './mark-found.ts';
import { openCard } from './open-card.ts';
import { addControls } from './table-controls.ts';
import { moveFocus } from './table-keys.ts';
import { placeRows, readRows, type TableRow } from './table-rows.ts';
import { parseTableState, STATE_KEYS, type TableState } from './table-state.ts';
import { tableWords } from './table-words.ts';

/** `<tabla-ejes>`: sorts, filters, searches and opens rows of the table that the build drew. Its state is its attributes. */
export class TableElement extends HTMLElement {
  #rows: TableRow[] = [];
  #marked: Range[] = [];
  #listening: AbortController | undefined;
  #observer: MutationObserver | undefined;

  connectedCallback(): void {
    const table = this.querySelector('table');
    const frame = this.querySelector<HTMLElement>('.tabla-marco');
    if (!table || !frame) return;
    this.#rows = readRows(table);
    if (this.closest('.print-pdf, .reveal-print, [data-impresion]')) {
      this.#show(table, {});
      return;
    }
    addControls(frame);
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener('click', (event) => this.#onClick(event), { signal });
    this.addEventListener('input', (event) => this.#onInput(event), { signal });
    this.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    // Paper gets everything, as given; afterwards the screen has its order back.
    window.addEventListener('beforeprint', () => this.#show(table, {}), { signal });
    window.addEventListener('afterprint', () => this.#show(table), { signal });
    this.#observer = new MutationObserver(() => this.#onStep());
    this.#observer.observe(this, { subtree: true, attributes: true, attributeFilter: ['class'] });
    this.#readStep();
    this.state = this.state;
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    this.#observer?.disconnect();
    this.#marked = markFound([], [], this.#marked);
  }

  get state(): Record<string, string> {
    const given = STATE_KEYS.map((key) => [key, this.getAttribute(`data-${key}`)] as const);
    return Object.fromEntries(given.filter((entry): entry is [(typeof STATE_KEYS)[number], string] => entry[1] !== null));
  }

  set state(value: unknown) {
    this.#readStep();
    const state = this.#rows.length > 0 ? parseTableState(value, this.#known()) : {};
    for (const key of STATE_KEYS) {
      const text = state[key];
      if (text === undefined) this.removeAttribute(`data-${key}`);
      else this.setAttribute(`data-${key}`, text);
    }
    const table = this.querySelector('table');
    if (table && this.#listening) this.#show(table);
  }
}
