import { arrangeRows } from './arrange-rows.ts';
import { foldWords } from './fold-text.ts';
import { keepInPlace } from './keep-in-place.ts';
import { markFound } from './mark-found.ts';
import { nextIndex } from './next-index.ts';
import { firstPage, showFocus, type ShownTable, showTable } from './show-table.ts';
import { enableControls } from './table-controls.ts';
import { describeRow, readRows, type TableRow } from './table-rows.ts';
import { focusRow, moveStop, stopOf, stopsOf } from './table-focus.ts';
import { parseTableState, type STATE_KEYS, stateIn, writeState } from './table-state.ts';
import { wordsIn } from './words-in.ts';

const ON_PAPER = '.print-pdf, .reveal-print, [data-impresion]';
/** There keys and clicks mean the deck; reveal.js has begun to leave the overview when a click arrives here. */
const ASIDE = '.reveal.overview, .reveal.overview-deactivating, .reveal.paused';

/**
 * `<tabla-ejes>`: sorts, filters, searches and opens rows of the table that the build drew. Its state is its attributes
 * (`data-eje`, `data-orden`, `data-busca`, `data-tema`, `data-pagina`); `data-paso` is the step, counted from the fragments seen.
 */
export class TableElement extends HTMLElement {
  #rows: TableRow[] = [];
  #shown: ShownTable = { rows: [], pages: [], page: 1 };
  #marked: Range[] = [];
  #life: AbortController | undefined;
  /** A state that was set while the element was in no page. */
  #waiting: unknown;

  connectedCallback(): void {
    const table = this.querySelector('table');
    const frame = this.querySelector<HTMLElement>('.tabla-marco');
    if (!table || !frame) return;
    this.#rows = readRows(table);
    if (this.closest(ON_PAPER) && !this.hasAttribute('data-paso-impreso')) {
      this.removeAttribute('data-paso');
      showTable(this, this.#rows, {}, 0);
      return;
    }
    enableControls(frame);
    this.#life = new AbortController();
    const { signal } = this.#life;
    this.addEventListener('click', (event) => this.#onClick(event), { signal });
    this.addEventListener('input', (event) => this.#onInput(event), { signal });
    this.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    // Paper gets everything, as given; afterwards the screen has its order back.
    const whole = () => this.hasAttribute('data-paso-impreso') || showTable(this, this.#rows, {}, 0);
    window.addEventListener('beforeprint', whole, { signal });
    window.addEventListener('afterprint', () => this.#show(), { signal });
    const observer = new MutationObserver(() => this.#onStep());
    observer.observe(this, { subtree: true, attributes: true, attributeFilter: ['class'] });
    signal.addEventListener('abort', () => observer.disconnect());
    keepInPlace(this, table, signal);
    this.#takeEarlyState();
    this.#setState(this.#waiting ?? this.state);
    this.#waiting = undefined;
  }

  disconnectedCallback(): void {
    this.#life?.abort();
    this.#life = undefined;
    this.#marked = markFound([], [], this.#marked);
  }

  get state(): Record<string, string> {
    return stateIn(this);
  }

  set state(value: unknown) {
    if (this.#life) this.#setState(value);
    else this.#waiting = value;
  }

  /** A state that was set before the browser knew this element hides the accessor; it counts all the same. */
  #takeEarlyState(): void {
    if (!Object.hasOwn(this, 'state')) return;
    this.#waiting = Object.getOwnPropertyDescriptor(this, 'state')?.value;
    Reflect.deleteProperty(this, 'state');
  }

  #setState(value: unknown): void {
    // A deck may show a step and give a state in one go: the step first, or it would seem to come later and clear the state.
    this.#readStep();
    const state = parseTableState(value, {
      ejes: this.#rows.map((row) => row.eje),
      temas: this.#rows.map((row) => row.tema),
    });
    const shown = arrangeRows(this.#rows, state).flat();
    if (!shown.some((row) => row.tema === state.tema)) delete state.tema;
    writeState(this, state);
    this.#show();
  }

  #show(): void {
    const focused = this.contains(document.activeElement) ? (document.activeElement as HTMLElement) : undefined;
    const { state } = this;
    this.#shown = showTable(this, this.#rows, state, Number(this.dataset.paso ?? 0));
    const texts = this.#shown.rows.flatMap(({ node }) => [
      ...node.querySelectorAll('time, .tema-texto, .problema-texto'),
    ]);
    this.#marked = markFound(texts, foldWords(state.busca ?? ''), this.#marked);
    const stop = stopOf(this);
    if (stop) moveStop(stopsOf(this), stop);
    if (focused && focused !== document.activeElement)
      (focused.isConnected ? focused : stop)?.focus({ preventScroll: true });
  }

  /** What a person did: shown, said, and told to the page. */
  #change(patch: Partial<Record<(typeof STATE_KEYS)[number], string | undefined>>, say: () => string): void {
    this.#setState({ ...this.state, ...patch });
    this.#say(say());
    this.#tell();
  }

  #tell(): void {
    this.dispatchEvent(new CustomEvent('estado', { bubbles: true, detail: this.state }));
  }

  #say(words: string): void {
    const line = this.querySelector('.tabla-aviso');
    if (line) line.textContent = words;
  }

  #open(row: TableRow | undefined): void {
    // A row that closes leaves its page in view.
    const pagina = row ? undefined : this.#nameOf(this.#shown.page);
    this.#change({ tema: row?.tema, pagina }, () => (row ? describeRow(row) : ''));
  }

  #openRow(): TableRow | undefined {
    return this.#rows.find((row) => row.tema === this.state.tema);
  }

  #filter(patch: { eje?: string | undefined; busca?: string }): void {
    this.#change({ pagina: undefined, ...patch }, () =>
      this.#shown.rows.length > 0
        ? wordsIn(this).found(this.#shown.rows.length, this.#rows.length)
        : wordsIn(this).nothing(this.state.busca?.trim() ?? ''),
    );
  }

  /** An open row stands on its own page: it closes. */
  #turnTo(page: number): void {
    const last = this.#shown.pages.at(-1) ?? 1;
    if (page < 1 || page > last) return;
    this.#change({ tema: undefined, pagina: this.#nameOf(page) }, () => wordsIn(this).page(page, last));
  }

  /** A page as part of the state; the one that is shown anyway is not said. */
  #nameOf(page: number): string | undefined {
    const first = Math.min(firstPage(this.state, Number(this.dataset.paso ?? 0)), this.#shown.pages.at(-1) ?? 1);
    return page === first ? undefined : String(page);
  }

  #sort(by: 'eje' | 'fecha'): void {
    const order = (this.state.orden ?? 'eje') === by ? (`${by}-desc` as const) : by;
    this.#change({ orden: order === 'eje' ? undefined : order, pagina: undefined }, () => wordsIn(this).sorted[order]);
  }

  #onClick(event: Event): void {
    const target = event.target as Element;
    if (target.closest('a, input') || this.closest(ASIDE)) return;
    const filter = target.closest<HTMLElement>('[data-filtra]')?.dataset.filtra;
    const head = target.closest('.ordena')?.closest<HTMLElement>('[data-ordena]');
    const turn = target.closest<HTMLElement>('[data-pasa]')?.dataset.pasa;
    if (turn) this.#turnTo(this.#shown.page + Number(turn));
    else if (filter) this.#filter({ eje: filter === this.state.eje ? undefined : filter });
    else if (head) this.#sort(head.dataset.ordena === 'fecha' ? 'fecha' : 'eje');
    else if (!target.closest('.eje')) {
      const open = this.#openRow();
      const row = target.closest('.cierra') ? open : this.#rows.find(({ node }) => node.contains(target));
      // A person who selects words of a row wants the words, not the row.
      if (!row || (!target.closest('button') && getSelection()?.isCollapsed === false)) return;
      this.#open(row === open ? undefined : row);
      focusRow(row);
    }
  }

  #onInput(event: Event): void {
    if (event.target instanceof HTMLInputElement) this.#filter({ busca: event.target.value });
  }

  #onKey(event: KeyboardEvent): void {
    const { key, target } = event;
    if (!(target instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey) return;
    // A clicker's keys are the deck's, wherever the focus is; so are all of them in the overview and on a black screen.
    if (key === 'PageUp' || key === 'PageDown' || key === 'Tab' || this.closest(ASIDE)) return;
    const typing = target.matches('input');
    const filters = [...this.querySelectorAll<HTMLElement>('[data-filtra]')];
    const items = filters.includes(target) ? filters : stopsOf(this);
    // From a link or the button of the open card, arrows go on from its row.
    const from = items.includes(target) ? target : stopOf(this);
    const to = typing ? from : items[nextIndex(key, from ? items.indexOf(from) : 0, items.length) ?? -1];
    const moves = typing ? key === 'ArrowDown' : to !== undefined;
    if (typing || moves || key === 'Enter' || key === ' ' || key === 'Escape') event.stopPropagation();
    if (key === 'Escape') this.#leave(target);
    else if (moves && to) this.#goTo(to, items);
    else return;
    event.preventDefault();
  }

  #goTo(to: HTMLElement, items: readonly HTMLElement[]): void {
    const row = this.#rows.find(({ node }) => node.contains(to));
    const open = this.#openRow();
    // While a row is open the arrows turn the pages; what has no place in the picture can't take the focus.
    if (row && open && row !== open) this.#open(row);
    else if (row && to.closest('[data-fuera]')) this.#turnTo(this.#shown.pages[this.#shown.rows.indexOf(row)] ?? 1);
    moveStop(items, to);
    to.focus({ preventScroll: true });
  }

  /** Escape undoes the nearest thing first, and leaves the table when there is nothing to undo. */
  #leave(from: HTMLElement): void {
    const { state } = this;
    const open = this.#openRow();
    if (from.matches('input') && state.busca) this.#filter({ busca: '' });
    else if (from.matches('[data-filtra]') && state.eje) this.#filter({ eje: undefined });
    else if (open) {
      this.#open(undefined);
      focusRow(open);
    } else from.blur();
  }

  #readStep(): boolean {
    const step = this.closest('.reveal') ? String(this.querySelectorAll('.paso.visible').length) : undefined;
    if (step === this.dataset.paso) return false;
    if (step === undefined) delete this.dataset.paso;
    else this.dataset.paso = step;
    return true;
  }

  /** A step shows the table as given, whatever a person did to it: the same number is always the same picture. */
  #onStep(): void {
    if (!this.#readStep()) return;
    const isAsGiven = Object.keys(this.state).length === 0;
    const changed = !isAsGiven && this.closest('.reveal.ready') !== null;
    if (changed) this.#setState({});
    // As given, nothing else of the table depends on the step.
    else if (isAsGiven && (this.#shown.pages.at(-1) ?? 1) === 1)
      showFocus(this, this.#rows, undefined, Number(this.dataset.paso));
    else this.#show();
    const step = this.querySelectorAll<HTMLElement>('.paso')[Number(this.dataset.paso) - 1];
    if (this.closest('section.present')) this.#say(step?.dataset.frase ?? '');
    if (changed) this.#tell();
  }
}

if (!customElements.get('tabla-ejes')) customElements.define('tabla-ejes', TableElement);
