import { cardWords } from './card-words.ts';
import { limitLinks } from './limit-links.ts';
import { targetIndex } from './target-index.ts';
import { addWalkButtons, removeWalkButtons, showWalkEnds, type Way, wayOf } from './walk-buttons.ts';

/** There keys and clicks mean the deck; reveal.js has begun to leave the overview when a click arrives here. */
const ASIDE = '.reveal.overview, .reveal.overview-deactivating, .reveal.paused';

/**
 * Behaviour of the drawn timeline: shows the era of the current step, lets one walk the items in date order and select
 * one, and puts what belongs to it on the card. Its state stands in `data-paso` and `data-seleccion`.
 */
export class TimelineElement extends HTMLElement {
  #life: AbortController | undefined;
  #steps: MutationObserver | undefined;

  connectedCallback(): void {
    this.#leave();
    // On paper the picture is a picture, unless one step of it is to be printed: interactive roles would be form fields.
    const live = this.hasAttribute('data-paso-impreso') || this.closest('.print-pdf, [data-impresion]') === null;
    this.#setRoles(live);
    const card = this.querySelector<HTMLElement>('.ficha');
    // Only a slide has the card; elsewhere all facts stand in the list.
    if (card) (live && this.closest('.reveal') ? addWalkButtons : removeWalkButtons)(card);
    if (live) {
      this.#life = new AbortController();
      const { signal } = this.#life;
      // Not on the SVG: a focus listener there makes Chromium stop at it with Tab.
      this.addEventListener('focusin', (event) => this.#rove(markOf(event.target)), { signal });
      this.addEventListener('keydown', (event) => this.#press(event), { signal });
      this.addEventListener('click', (event) => this.#click(event), { signal });
      if (this.closest('.reveal')) {
        this.#steps = new MutationObserver(() => this.#followSteps());
        this.#steps.observe(this, { subtree: true, attributeFilter: ['class'] });
      }
    }
    if (!live) delete this.dataset.seleccion;
    this.#readStep(live);
    this.#show();
    if (live) this.#takeEarlyState();
  }

  disconnectedCallback(): void {
    this.#leave();
  }

  get state(): Record<string, string> {
    const { seleccion } = this.dataset;
    return seleccion === undefined ? {} : { evento: seleccion };
  }

  /** Selects what `evento` names, or nothing. Set it after the deck has gone to its step: a new step ends a selection. */
  set state(value: Record<string, string>) {
    if (this.#life) this.#readStep(true);
    const wanted: unknown = value?.evento;
    const mark = this.#marks.find(({ dataset }) => dataset.hecho === wanted);
    if (mark) this.dataset.seleccion = mark.dataset.hecho;
    else delete this.dataset.seleccion;
    // Tab comes to what is selected, also when an address has selected it.
    if (this.#life) this.#rove(mark);
    this.#show();
  }

  get #picture(): SVGSVGElement | null {
    return this.querySelector('svg.dibujo');
  }

  get #marks(): SVGGElement[] {
    return [...this.querySelectorAll<SVGGElement>('.marca')];
  }

  #leave(): void {
    this.#life?.abort();
    this.#life = undefined;
    this.#steps?.disconnect();
    this.#steps = undefined;
  }

  /** A list box of items while there is someone to use it, else one image. */
  #setRoles(live: boolean): void {
    this.#picture?.setAttribute('role', live ? 'listbox' : 'img');
    if (live) this.#picture?.setAttribute('aria-orientation', 'horizontal');
    else this.#picture?.removeAttribute('aria-orientation');
    for (const mark of this.#marks) {
      if (live) {
        mark.setAttribute('role', 'option');
        mark.setAttribute('aria-label', mark.dataset.nombre ?? '');
      } else for (const name of ['role', 'aria-label', 'aria-selected', 'tabindex']) mark.removeAttribute(name);
    }
    if (live) this.#rove(this.#marks.find((mark) => mark.getAttribute('tabindex') === '0') ?? this.#marks[0]);
  }

  /** The one item that Tab reaches. */
  #rove(current: SVGGElement | undefined): void {
    if (!current) return;
    for (const mark of this.#marks) mark.setAttribute('tabindex', mark === current ? '0' : '-1');
  }

  /** Takes over how many steps are shown; true if that changed. */
  #readStep(live: boolean): boolean {
    const before = this.dataset.paso;
    if (live && this.closest('.reveal')) this.dataset.paso = String(this.querySelectorAll('.paso.visible').length);
    else delete this.dataset.paso;
    return before !== this.dataset.paso;
  }

  #followSteps(): void {
    if (!this.#readStep(true)) return;
    const selected = this.dataset.seleccion !== undefined;
    delete this.dataset.seleccion;
    this.#show();
    // Tab then comes to what the step is about.
    if (!this.contains(document.activeElement))
      this.#rove(this.#marks.find((mark) => !mark.hasAttribute('data-atenuada')));
    this.#announce(this.querySelector('.relato[data-actual]'));
    if (selected) this.#tell();
  }

  /** Puts step and selection into the picture and onto the card. */
  #show(): void {
    const { seleccion, paso } = this.dataset;
    const era = this.#era(paso);
    this.#showInPicture(era?.dataset.epoca, seleccion);
    const entry = this.#entry(seleccion);
    this.#showCard(entry ?? era?.querySelector<HTMLElement>('.relato') ?? undefined, entry ? 'hecho' : 'epoca');
    showWalkEnds(this, { anterior: !this.#neighbour('anterior'), siguiente: !this.#neighbour('siguiente') });
  }

  #showInPicture(era: string | undefined, fact: string | undefined): void {
    for (const part of this.querySelectorAll<SVGElement>('.banda, .anio')) {
      part.toggleAttribute('data-actual', era !== undefined && part.dataset.epoca === era);
    }
    for (const mark of this.#marks) {
      const selected = mark.dataset.hecho === fact;
      const lit = era === undefined || (mark.dataset.epocas ?? '').split(' ').includes(era);
      mark.toggleAttribute('data-atenuada', !lit && !selected);
      if (mark.hasAttribute('role')) mark.setAttribute('aria-selected', String(selected));
    }
  }

  #showCard(card: HTMLElement | undefined, kind: 'hecho' | 'epoca'): void {
    for (const each of this.querySelectorAll('.relato, .hecho')) each.toggleAttribute('data-actual', each === card);
    if (card) this.dataset.ficha = kind;
    else delete this.dataset.ficha;
    limitLinks(this);
  }

  /** The fact before or after the selected one; while there is none, around the place where the era begins. */
  #neighbour(way: Way): SVGGElement | undefined {
    const { seleccion, paso } = this.dataset;
    const from = seleccion ?? this.#era(paso)?.querySelector<HTMLElement>('.hecho')?.dataset.hecho;
    const at = Math.max(
      0,
      this.#marks.findIndex((mark) => mark.dataset.hecho === from),
    );
    return this.#marks[way === 'anterior' ? at - 1 : seleccion === undefined ? at : at + 1];
  }

  #walk(way: Way): void {
    const next = this.#neighbour(way);
    if (!next) return;
    this.#rove(next);
    this.#select(next.dataset.hecho);
  }

  #era(step: string | undefined): HTMLElement | undefined {
    return [...this.querySelectorAll<HTMLElement>('.epoca[data-epoca]')][Number(step ?? 0) - 1];
  }

  #mark(id: string | undefined): SVGGElement | undefined {
    return this.#marks.find((mark) => mark.dataset.hecho === id);
  }

  #entry(id: string | undefined): HTMLElement | undefined {
    return [...this.querySelectorAll<HTMLElement>('.hecho')].find((entry) => entry.dataset.hecho === id);
  }

  #select(id: string | undefined): void {
    if (id === this.dataset.seleccion) return;
    if (id === undefined) delete this.dataset.seleccion;
    else this.dataset.seleccion = id;
    this.#show();
    const entry = this.#entry(id);
    this.#announce(entry ?? null);
    if (entry && !this.closest('.reveal')) {
      // Not by scrollIntoView, which moves the page around a frame as well.
      const { top, bottom } = entry.getBoundingClientRect();
      scrollBy(0, (top + bottom - innerHeight) / 2);
    }
    this.#tell();
  }

  #tell(): void {
    this.dispatchEvent(new CustomEvent('estado', { bubbles: true, detail: this.state }));
  }

  #announce(card: Element | null): void {
    const region = this.querySelector('.anuncia');
    if (region) region.textContent = card ? cardWords(card) : '';
  }

  #click(event: Event): void {
    // In the overview a click means the slide.
    if (this.closest(ASIDE)) return;
    const way = wayOf(event.target);
    if (way) this.#walk(way);
    if (!this.#picture?.contains(event.target as Node)) return;
    const mark = markOf(event.target);
    const id = mark?.dataset.hecho;
    this.#select(id === this.dataset.seleccion ? undefined : id);
    this.#rove(mark);
  }

  #press(event: KeyboardEvent): void {
    // In the overview and on a black screen all keys are the deck's.
    if (event.altKey || event.ctrlKey || event.metaKey || this.closest(ASIDE)) return;
    const marks = this.#marks;
    const focused = markOf(event.target);
    const at = focused ? marks.indexOf(focused) : -1;
    const target = at === -1 ? undefined : targetIndex(event.key, at, marks.length);
    const selected = this.dataset.seleccion;
    const way = wayOf(event.target, event.key);
    if (target !== undefined) marks[target]?.focus();
    else if (way) this.#walk(way);
    else if (at !== -1 && (event.key === 'Enter' || event.key === ' ')) this.#select(marks[at]?.dataset.hecho);
    else if (event.key === 'Escape' && selected !== undefined) {
      // From a link on the card too, which goes away with the selection.
      if (at === -1 && !wayOf(event.target)) this.#mark(selected)?.focus();
      this.#select(undefined);
    } else if (event.key === 'Escape') (event.target as HTMLElement).blur();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** A state that was set before the browser knew this element hides the accessor; it counts all the same. */
  #takeEarlyState(): void {
    if (!Object.hasOwn(this, 'state')) return;
    const early = Object.getOwnPropertyDescriptor(this, 'state')?.value as Record<string, string>;
    delete (this as { state?: unknown }).state;
    this.state = early;
  }
}

function markOf(target: EventTarget | null): SVGGElement | undefined {
  return (target instanceof Element && target.closest<SVGGElement>('.marca')) || undefined;
}

if (!customElements.get('linea-de-tiempo')) customElements.define('linea-de-tiempo', TimelineElement);
