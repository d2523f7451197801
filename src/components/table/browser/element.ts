import './controls.css';
import './card.css';
import { arrangeRows } from './arrange-rows.ts';
import { foldWords } from '../../../language/fold-text.ts';
import { keepInPlace } from './keep-in-place.ts';
import { markFound } from './mark-found.ts';
import { nextIndex } from '../../next-index.ts';
import { firstPage, type ShownTable, showTable } from './show-table.ts';
import { StatefulElement, type State } from '../../stateful-element.ts';
import { enableControls } from './table-controls.ts';
import { describeRow, readRows, type TableRow } from './table-rows.ts';
import { focusRow, moveStop, stopOf, stopsOf } from './table-focus.ts';
import { knownTableState, STATE_KEYS, type TableState } from './table-state.ts';
import { wordsIn } from './words-in.ts';

/** `<tabla-ejes>`: sorts, filters, searches, opens rows and turns pages of the table that the build drew. */
export default class TableElement extends StatefulElement {
  static override readonly keys = STATE_KEYS;
  #read: TableRow[] | undefined;
  #shown: ShownTable = { rows: [], pages: [], page: 1 };
  #marked: Range[] = [];

  protected override rest(): void {
    this.#shown = showTable(this, this.#rows, {}, 0);
  }

  protected override wake(signal: AbortSignal): void {
    enableControls(this.querySelector('.tabla-marco')!);
    // Paper gets everything, as given; afterwards the screen has its order back.
    const whole = () => this.hasAttribute('data-paso-impreso') || showTable(this, this.#rows, {}, 0);
    window.addEventListener('beforeprint', whole, { signal });
    window.addEventListener('afterprint', () => this.refresh(), { signal });
    signal.addEventListener('abort', () => {
      this.#marked = markFound([], [], this.#marked);
    });
    keepInPlace(this, this.querySelector('table')!, signal);
  }

  protected override known(given: State): TableState {
    const state = knownTableState(given, {
      ejes: this.#rows.map((row) => row.eje),
      temas: this.#rows.map((row) => row.tema),
    });
    const shown = arrangeRows(this.#rows, state).flat();
    if (!shown.some((row) => row.tema === state.tema)) delete state.tema;
    return state;
  }

  protected override show(state: State, step = 0): void {
    const focused = this.contains(document.activeElement) ? (document.activeElement as HTMLElement) : undefined;
    this.#shown = showTable(this, this.#rows, state, step);
    const texts = this.#shown.rows.flatMap(({ node }) => [
      ...node.querySelectorAll('time, .tabla-tema-texto, .tabla-problema-texto'),
    ]);
    this.#marked = markFound(texts, foldWords(state.busca ?? ''), this.#marked);
    const stop = stopOf(this);
    if (stop) moveStop(stopsOf(this), stop);
    if (focused && focused !== document.activeElement)
      (focused.isConnected ? focused : stop)?.focus({ preventScroll: true });
  }

  protected override press(event: Event): void {
    if (event instanceof KeyboardEvent) this.#onKey(event);
    else if (event.type === 'click') this.#onClick(event.target as Element);
    else if (event.target instanceof HTMLInputElement) this.#filter({ busca: event.target.value });
  }

  get #rows(): TableRow[] {
    this.#read ??= readRows(this.querySelector('table')!);
    return this.#read;
  }

  /** What a person did, and what is said of it. */
  #do(patch: Partial<Record<keyof TableState, string | undefined>>, say: () => string): void {
    this.change(patch);
    this.say(say());
  }

  #open(row: TableRow | undefined): void {
    // A row that closes leaves its page in view.
    const pagina = row ? undefined : this.#nameOf(this.#shown.page);
    this.#do({ tema: row?.tema, pagina }, () => (row ? describeRow(row) : ''));
  }

  #openRow(): TableRow | undefined {
    return this.#rows.find((row) => row.tema === this.state.tema);
  }

  #filter(patch: { eje?: string | undefined; busca?: string }): void {
    this.#do({ pagina: undefined, ...patch }, () =>
      this.#shown.rows.length > 0
        ? wordsIn(this).found(this.#shown.rows.length, this.#rows.length)
        : wordsIn(this).nothing(this.state.busca?.trim() ?? ''),
    );
  }

  /** An open row stands on its own page: it closes. */
  #turnTo(page: number): void {
    const last = this.#shown.pages.at(-1) ?? 1;
    if (page < 1 || page > last) return;
    this.#do({ tema: undefined, pagina: this.#nameOf(page) }, () => wordsIn(this).page(page, last));
  }

  /** A page as part of the state; the one that is shown anyway is not said. */
  #nameOf(page: number): string | undefined {
    const first = Math.min(firstPage(this.state, Number(this.dataset.paso ?? 0)), this.#shown.pages.at(-1) ?? 1);
    return page === first ? undefined : String(page);
  }

  #sort(by: 'eje' | 'fecha'): void {
    const order = (this.state.orden ?? 'eje') === by ? (`${by}-desc` as const) : by;
    this.#do({ orden: order === 'eje' ? undefined : order, pagina: undefined }, () => wordsIn(this).sorted[order]);
  }

  #onClick(target: Element): void {
    if (target.closest('a, input')) return;
    const filter = target.closest<HTMLElement>('[data-filtra]')?.dataset.filtra;
    const head = target.closest('.tabla-ordena')?.closest<HTMLElement>('[data-ordena]');
    const turn = target.closest<HTMLElement>('[data-pasa]')?.dataset.pasa;
    if (turn) this.#turnTo(this.#shown.page + Number(turn));
    else if (filter) this.#filter({ eje: filter === this.state.eje ? undefined : filter });
    else if (head) this.#sort(head.dataset.ordena === 'fecha' ? 'fecha' : 'eje');
    else if (!target.closest('.tabla-eje')) {
      const open = this.#openRow();
      const row = target.closest('.tabla-cierra') ? open : this.#rows.find(({ node }) => node.contains(target));
      // A person who selects words of a row wants the words, not the row.
      if (!row || (!target.closest('button') && getSelection()?.isCollapsed === false)) return;
      this.#open(row === open ? undefined : row);
      focusRow(row);
    }
  }

  #onKey(event: KeyboardEvent): void {
    const { key, target } = event;
    if (!(target instanceof HTMLElement)) return;
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
}
