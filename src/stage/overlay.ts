import { SLIDE_HEIGHT, SLIDE_WIDTH } from '../measures/slide-size.ts';
import type { Point, Signal } from '../sync/signal.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** How much nearer a spot is brought. */
const NEARER = 2;

/**
 * What passes over the slides in `slides`: the light of a pointer, strokes of a pen kept by slide until the page is loaded
 * again, and one spot brought nearer. It draws what it is told, by hand or from another window; it is never printed.
 */
export class Overlay {
  readonly #layer: SVGSVGElement;
  readonly #light: SVGCircleElement;
  readonly #ink: SVGGElement;
  readonly #frame: HTMLElement;
  readonly #strokes = new Map<string, Map<string, readonly Point[]>>();
  readonly #listeners: ((signal: Signal) => void)[] = [];
  #slide = '';
  #near: Point | undefined;

  /** `frame`, which has no transform of its own, is what is enlarged around a spot; `slides` is scaled with the slides in its own pixels. */
  constructor(frame: HTMLElement, slides: HTMLElement) {
    const make = <Name extends keyof SVGElementTagNameMap>(name: Name, kind: string) => {
      const node = slides.ownerDocument.createElementNS(SVG, name);
      node.setAttribute('class', kind);
      return node;
    };
    this.#frame = frame;
    this.#layer = make('svg', 'capa');
    this.#layer.setAttribute('viewBox', `0 0 ${SLIDE_WIDTH} ${SLIDE_HEIGHT}`);
    this.#layer.setAttribute('aria-hidden', 'true');
    this.#ink = make('g', 'capa-tinta');
    this.#light = make('circle', 'capa-luz');
    this.#light.setAttribute('r', '33');
    this.#layer.append(this.#ink, this.#light);
    slides.append(this.#layer);
    this.receive({ type: 'luz', at: undefined });
  }

  get node(): SVGSVGElement {
    return this.#layer;
  }

  get isNear(): boolean {
    return this.#near !== undefined;
  }

  /** A place of the window in pixels of the slide. */
  placeOnSlide(clientX: number, clientY: number): Point {
    const { left, top, width, height } = this.#layer.getBoundingClientRect();
    return [
      Math.round(((clientX - left) / width) * SLIDE_WIDTH),
      Math.round(((clientY - top) / height) * SLIDE_HEIGHT),
    ];
  }

  #placeOnScreen([x, y]: Point): Point {
    const { left, top, width, height } = this.#layer.getBoundingClientRect();
    return [left + (x / SLIDE_WIDTH) * width, top + (y / SLIDE_HEIGHT) * height];
  }

  /** Lets a hand draw, or no longer; true if it may now. Beside the slide, too, a finger with the pen turns none. */
  togglePen(): boolean {
    return this.#frame.toggleAttribute('data-prevent-swipe', this.#layer.classList.toggle('lapiz'));
  }

  onSignal(listener: (signal: Signal) => void): void {
    this.#listeners.push(listener);
  }

  /** Shows it here and tells the others. */
  send(signal: Signal): void {
    this.receive(signal);
    for (const listener of this.#listeners) listener(signal);
  }

  receive(signal: Signal): void {
    if (signal.type === 'luz') {
      this.#light.classList.toggle('encendida', signal.at !== undefined);
      if (signal.at) this.#light.setAttribute('transform', `translate(${signal.at[0]} ${signal.at[1]})`);
    } else if (signal.type === 'acerca') this.#bringNear(signal.at);
    else {
      const marks = this.#strokes.get(signal.slide) ?? new Map<string, readonly Point[]>();
      this.#strokes.set(signal.slide, marks);
      if (signal.type === 'borra') marks.clear();
      // What turned out to be no stroke: see startPointer.
      else if (signal.points.length === 0) marks.delete(signal.id);
      else marks.set(signal.id, signal.points);
      if (signal.slide === this.#slide) this.#draw();
    }
  }

  all(): readonly Signal[] {
    const strokes = [...this.#strokes].flatMap(([slide, marks]) =>
      [...marks].map(([id, points]): Signal => ({ type: 'trazo', slide, id, points })),
    );
    return this.#near ? [...strokes, { type: 'acerca', at: this.#near }] : strokes;
  }

  /** Another slide is shown: its own marks, and nothing brought nearer. */
  show(slide: string): void {
    if (slide === this.#slide) return;
    this.#slide = slide;
    this.#bringNear(undefined);
    this.#draw();
  }

  #bringNear(at: Point | undefined): void {
    this.#near = at;
    const { style } = this.#frame;
    style.transform = '';
    if (!at) return;
    const place = this.#placeOnScreen(at);
    const frame = this.#frame.getBoundingClientRect();
    const share = (part: number, whole: number) => `${((part / whole) * 100).toFixed(2)}%`;
    style.transformOrigin = `${share(place[0] - frame.left, frame.width)} ${share(place[1] - frame.top, frame.height)}`;
    style.transform = `scale(${NEARER})`;
  }

  #draw(): void {
    const paths = [...(this.#strokes.get(this.#slide)?.values() ?? [])].map((points) => {
      const path = this.#layer.ownerDocument.createElementNS(SVG, 'polyline');
      // A single point is a dot: a line of no length with round ends.
      path.setAttribute('points', [...points, ...(points.length === 1 ? points : [])].join(' '));
      return path;
    });
    this.#ink.replaceChildren(...paths);
  }
}
