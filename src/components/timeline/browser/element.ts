import './choosing.css';
import './card.css';
import { cardWords, markWords } from './card-words.ts';
import { showView } from './show-view.ts';
import { StatefulElement, type State } from '../../stateful-element.ts';
import { nextIndex } from '../../next-index.ts';
import { followReading } from './follow-reading.ts';
import { showWalkEnds, type Way, walkButtons, wayOf } from './walk-buttons.ts';

/**
 * Behaviour of the drawn timeline: shows the era of the current step, lets one walk the items in date order and select
 * one (`evento`), and puts what belongs to it on the card.
 */
export default class TimelineElement extends StatefulElement {
  static override readonly keys = ['evento'];

  /** One image, as on paper, where interactive roles would be form fields. */
  protected override rest(): void {
    this.#picture?.setAttribute('role', 'img');
    this.#picture?.removeAttribute('aria-orientation');
    for (const mark of this.#marks)
      for (const name of ['role', 'aria-label', 'aria-selected', 'tabindex']) mark.removeAttribute(name);
    for (const button of walkButtons(this)) button.hidden = true;
    this.show({}, undefined);
  }

  /** A list box of items. */
  protected override wake(signal: AbortSignal): void {
    this.#picture?.setAttribute('role', 'listbox');
    this.#picture?.setAttribute('aria-orientation', 'horizontal');
    for (const mark of this.#marks) {
      const entry = this.#entry(mark.dataset.hecho);
      mark.setAttribute('role', 'option');
      if (entry) mark.setAttribute('aria-label', markWords(entry));
    }
    // Only a slide has the card; elsewhere all facts stand in the list.
    for (const button of walkButtons(this)) button.hidden = false;
    if (!this.closest('.reveal')) followReading(this, (era, fact) => this.#showPlace(era, fact), signal);
    // Not on the SVG: a focus listener there makes Chromium stop at it with Tab.
    this.addEventListener('focusin', (event) => this.#rove(markOf(event.target)), { signal });
  }

  override forPaper(): void {
    super.forPaper();
    for (const era of this.querySelectorAll('.epoca:not(:has([data-actual]))'))
      era.toggleAttribute('data-callado', true);
  }

  protected override known({ evento }: State): State {
    return evento !== undefined && this.#mark(evento) ? { evento } : {};
  }

  /** Puts step and selection into the picture and onto the card. */
  protected override show({ evento }: State, step: number | undefined): void {
    const era = this.#era(step);
    const selected = this.#mark(evento);
    showView(this, step === undefined ? 0 : step + 1);
    this.#showInPicture(era?.dataset.epoca, evento);
    if (step !== undefined) this.#showPlace(era?.dataset.epoca, evento);
    // Tab comes to what is selected, or to what the step is about.
    if (selected || !markOf(document.activeElement))
      this.#rove(selected ?? this.#marks.find((mark) => !mark.hasAttribute('data-atenuada')));
    const entry = this.#entry(evento);
    this.#showCard(entry ?? era?.querySelector<HTMLElement>('.relato') ?? undefined, entry ? 'hecho' : 'epoca');
    showWalkEnds(this, { anterior: !this.#neighbour('anterior'), siguiente: !this.#neighbour('siguiente') });
  }

  get #picture(): SVGSVGElement | null {
    return this.querySelector('svg.dibujo');
  }

  get #marks(): SVGGElement[] {
    return [...this.querySelectorAll<SVGGElement>('.marca')];
  }

  /** The one item that Tab reaches. */
  #rove(current: SVGGElement | undefined): void {
    if (!current?.hasAttribute('role')) return;
    for (const mark of this.#marks) mark.setAttribute('tabindex', mark === current ? '0' : '-1');
  }

  #showInPicture(era: string | undefined, fact: string | undefined): void {
    for (const mark of this.#marks) {
      const selected = mark.dataset.hecho === fact;
      const lit = era === undefined || (mark.dataset.epocas ?? '').split(' ').includes(era);
      mark.toggleAttribute('data-atenuada', !lit && !selected);
      if (mark.hasAttribute('role')) mark.setAttribute('aria-selected', String(selected));
    }
  }

  /** Where one is, on the small line; before all eras, in the first. */
  #showPlace(era = this.#era(1)?.dataset.epoca, fact?: string): void {
    for (const part of this.querySelectorAll<HTMLElement>('.tira [data-epoca], .tira [data-hecho]')) {
      const { epoca, hecho } = part.dataset;
      part.toggleAttribute('data-actual', epoca === undefined ? hecho === fact : epoca === era);
    }
  }

  #showCard(card: HTMLElement | undefined, kind: 'hecho' | 'epoca'): void {
    for (const each of this.querySelectorAll('.relato, .hecho')) each.toggleAttribute('data-actual', each === card);
    if (card) this.dataset.ficha = kind;
    else delete this.dataset.ficha;
    // On a slide only the card's links can be seen, so Tab stops only at those.
    for (const link of this.querySelectorAll('a'))
      if (this.closest('.reveal') && !link.closest('[data-actual]')) link.tabIndex = -1;
      else link.removeAttribute('tabindex');
  }

  /** The fact before or after the selected one; while there is none, around the place where the era begins. */
  #neighbour(way: Way): SVGGElement | undefined {
    const { evento } = this.state;
    const from = evento ?? this.#era(Number(this.dataset.paso))?.querySelector<HTMLElement>('.hecho')?.dataset.hecho;
    const at = Math.max(
      0,
      this.#marks.findIndex((mark) => mark.dataset.hecho === from),
    );
    return this.#marks[way === 'anterior' ? at - 1 : evento === undefined ? at : at + 1];
  }

  #era(step = 0): HTMLElement | undefined {
    return [...this.querySelectorAll<HTMLElement>('.epoca[data-epoca]')][step - 1];
  }

  #mark(id: string | undefined): SVGGElement | undefined {
    return this.#marks.find((mark) => mark.dataset.hecho === id);
  }

  #entry(id: string | undefined): HTMLElement | undefined {
    return [...this.querySelectorAll<HTMLElement>('.hecho')].find((entry) => entry.dataset.hecho === id);
  }

  #select(mark: SVGGElement | undefined): void {
    const evento = mark?.dataset.hecho;
    if (evento === this.state.evento) return;
    this.change({ evento });
    const entry = this.#entry(evento);
    this.say(entry ? cardWords(entry) : '');
    if (!entry || this.closest('.reveal')) return;
    // Not by scrollIntoView, which moves the page around a frame as well.
    const { top, bottom } = entry.getBoundingClientRect();
    scrollBy(0, (top + bottom - innerHeight) / 2);
  }

  protected override told(): string {
    const era = this.querySelector('.relato[data-actual]');
    return era ? cardWords(era) : '';
  }

  protected override press(event: Event): void {
    if (event instanceof KeyboardEvent) this.#onKey(event);
    else if (event.type === 'click') this.#onClick(event.target as Element);
  }

  #onClick(target: Element): void {
    const way = wayOf(target);
    if (way) this.#walk(way);
    if (!this.#picture?.contains(target)) return;
    const mark = markOf(target);
    this.#select(mark?.dataset.hecho === this.state.evento ? undefined : mark);
    this.#rove(mark);
  }

  #walk(way: Way): void {
    const next = this.#neighbour(way);
    if (next) this.#select(next);
  }

  #onKey(event: KeyboardEvent): void {
    const marks = this.#marks;
    const focused = markOf(event.target);
    const target = focused && nextIndex(event.key, marks.indexOf(focused), marks.length);
    const selected = this.#mark(this.state.evento);
    const way = wayOf(event.target, event.key);
    if (target !== undefined) marks[target]?.focus();
    else if (way) this.#walk(way);
    else if (focused && (event.key === 'Enter' || event.key === ' ')) this.#select(focused);
    else if (event.key === 'Escape' && selected) {
      // From a link on the card too, which goes away with the selection.
      if (!focused && !wayOf(event.target)) selected.focus();
      this.#select(undefined);
    } else if (event.key === 'Escape') (event.target as HTMLElement).blur();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}

function markOf(target: EventTarget | null): SVGGElement | undefined {
  return (target instanceof Element && target.closest<SVGGElement>('.marca')) || undefined;
}
