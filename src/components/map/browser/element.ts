import { createMapView, type MapView } from './map-view.ts';

/**
 * Behaviour of the map that `render.ts` has drawn. Its whole state is attributes: `data-seleccion` (an entity's key),
 * `data-anio` (a stop that a person chose with the slider) and, made from them, `data-paso`: the step shown. One rule:
 * a chosen stop counts until the slide's fragments next change; without one the fragments count; outside a deck there
 * are none, and without `data-paso` everything shows.
 */
export class MapaEjercicios extends HTMLElement {
  static observedAttributes = ['data-seleccion', 'data-anio'];
  #abort: AbortController | undefined;
  #view: MapView | undefined;
  #fragments: number | undefined;

  /** Only what differs from the start: `{ entidad: '23', anio: '2016' }`. */
  get state(): Record<string, string> {
    const { seleccion, anio } = this.dataset;
    return { ...(seleccion !== undefined && { entidad: seleccion }), ...(anio !== undefined && { anio }) };
  }

  set state(value: Record<string, string>) {
    // This state was made for the fragments as they are now: it is not they who change next.
    this.#fragments = this.#countFragments();
    this.#write('data-seleccion', this.#known(value?.entidad, 'tr[data-clave]', 'clave'));
    this.#write('data-anio', this.#known(value?.anio, '.mapa-relato[data-anio]', 'anio'));
  }

  connectedCallback(): void {
    this.disconnectedCallback();
    // In print there is nobody to use controls; the static picture is complete, unless one step of it is to be printed.
    if (!this.querySelector('.mapa-dibujo')) return;
    if (this.closest('.print-pdf, [data-impresion]') && !this.hasAttribute('data-paso-impreso')) return;
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.#view = createMapView(this, {
      inDeck: this.closest('.reveal') !== null,
      signal,
      select: (key) => this.#choose('data-seleccion', key),
      chooseStop: (key) => this.#choose('data-anio', key),
    });
    // In the overview a click means the slide; reveal.js has begun to leave it when the click arrives here.
    const stop = (event: Event) => this.closest('.overview, .overview-deactivating') && event.stopPropagation();
    this.addEventListener('click', stop, { signal, capture: true });
    this.#fragments = this.#countFragments();
    const steps = this.querySelector('.mapa-pasos');
    if (steps) {
      const observer = new MutationObserver(() => this.#onFragments());
      observer.observe(steps, { subtree: true, attributeFilter: ['class'] });
      signal.addEventListener('abort', () => observer.disconnect());
    }
    this.#refresh();
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
    this.#abort = undefined;
    this.#view = undefined;
    this.removeAttribute('data-paso');
    // Also what a clone carries of controls made for its original.
    for (const node of this.querySelectorAll('.mapa-control')) node.remove();
  }

  attributeChangedCallback(): void {
    this.#refresh();
  }

  #refresh(): void {
    if (!this.#view) return;
    const { anio, seleccion } = this.dataset;
    const chosen = anio === undefined ? undefined : this.#view.stops.indexOf(anio);
    const step = chosen ?? this.#fragments;
    this.#write('data-paso', step === undefined ? undefined : String(step));
    this.#view.show({ step, chosen: chosen !== undefined, selected: seleccion });
  }

  #choose(attribute: 'data-seleccion' | 'data-anio', value: string | undefined): void {
    if ((this.getAttribute(attribute) ?? undefined) === value) return;
    this.#write(attribute, value);
    this.#tell();
  }

  #onFragments(): void {
    const count = this.#countFragments();
    if (count === this.#fragments) return;
    this.#fragments = count;
    const hadChoice = this.dataset.anio !== undefined;
    if (hadChoice) this.removeAttribute('data-anio');
    else this.#refresh();
    this.#view?.announceStep();
    if (hadChoice) this.#tell();
  }

  /** How many of the slide's steps have passed, or undefined where nothing steps. */
  #countFragments(): number | undefined {
    if (!this.closest('.reveal') || !this.querySelector('.paso.fragment')) return undefined;
    return this.querySelectorAll('.paso.visible').length;
  }

  /** The value if the figure has it, whatever an address or another window says. */
  #known(value: unknown, selector: string, key: 'clave' | 'anio'): string | undefined {
    const has = [...this.querySelectorAll<HTMLElement>(selector)].some((node) => node.dataset[key] === value);
    return has ? String(value) : undefined;
  }

  #write(name: string, value: string | undefined): void {
    if (value === undefined) this.removeAttribute(name);
    else if (this.getAttribute(name) !== value) this.setAttribute(name, value);
  }

  #tell(): void {
    this.dispatchEvent(new CustomEvent('estado', { bubbles: true, detail: this.state }));
  }
}

if (!customElements.get('mapa-ejercicios')) customElements.define('mapa-ejercicios', MapaEjercicios);
