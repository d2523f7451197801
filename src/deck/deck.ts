import Reveal from 'reveal.js';
import { options } from './options.ts';
import type { AskedReveal } from './reveal-methods.ts';
import { SlideWindow } from './slide-window.ts';
import { titleOf } from './title-of.ts';

// A deck of no more slides than this is shown whole in the overview.
const SHORT = 150;

/** A slide as the deck's own parts see it. */
export interface DeckSlide {
  id: string;
  title: string;
  element: HTMLElement;
  /** Where reveal.js has it: stack and place in the stack. */
  h: number;
  v: number;
}

/** The deck: reveal.js with slides in one straight line. Everything else asks this and not reveal.js. */
export class Deck {
  readonly reveal: AskedReveal;
  readonly slides: readonly DeckSlide[];
  readonly #window: SlideWindow;
  readonly #byElement: ReadonlyMap<Element, number>;

  constructor(root: HTMLElement) {
    const stacks = [...root.querySelectorAll<HTMLElement>('.slides > section')];
    this.#window = new SlideWindow(stacks);
    this.slides = this.#window.slides.map((element) => ({
      id: element.id,
      title: titleOf(element),
      element,
      h: stacks.indexOf(element.parentElement as HTMLElement),
      v: [...(element.parentElement?.children ?? [])].indexOf(element),
    }));
    this.#byElement = new Map(this.slides.map((slide, index) => [slide.element, index]));
    // reveal.js leaves far slides out of the overview; few enough are all shown.
    root.classList.toggle('corta', this.slides.length <= SHORT);
    this.reveal = new Reveal(root, options);
  }

  /** Starts reveal.js on the slide `index` with `step` of its steps shown. */
  async start(index: number, step: number): Promise<void> {
    const h = this.slides[index]?.h ?? 0;
    // reveal.js works through every slide that it finds: at first only those of the current chapter.
    this.#window.show(h, h);
    // Before anyone hears of a new slide, what the next step could reach is there.
    this.reveal.on('slidechanged', () => this.#keepNeighbours());
    this.reveal.on('overviewhidden', () => {
      this.#quieten(false);
      this.#keepNeighbours();
    });
    this.reveal.on('overviewshown', () => this.#keepNeighbours());
    await this.#initialize();
    // It starts on the first slide by itself; doing that twice would cost a frame.
    if (index !== 0 || step !== 0) this.goTo(index, step);
    else this.#keepNeighbours();
  }

  /** reveal.js starts in a microtask and says so in a timer, which can be a frame later: ask as soon as it can be true. */
  async #initialize(): Promise<void> {
    const said = this.reveal.initialize();
    for (let turn = 0; turn < 20 && !this.reveal.isReady(); turn++) await undefined;
    if (!this.reveal.isReady()) await said;
  }

  /** Number of the current slide, from 0. */
  get index(): number {
    return this.#byElement.get(this.reveal.getCurrentSlide()) ?? 0;
  }

  get current(): DeckSlide {
    return this.slides[this.index]!;
  }

  /** The current slide and the ones before and after it. */
  get near(): readonly DeckSlide[] {
    const { index } = this;
    return this.slides.slice(Math.max(0, index - 1), index + 2);
  }

  /** How many steps the current slide shows. */
  get step(): number {
    return (this.reveal.getIndices().f ?? -1) + 1;
  }

  /** Shows a slide with that many of its steps; beyond either end is the end. */
  goTo(index: number, step = 0): void {
    const slide = this.slides[Math.min(Math.max(index, 0), this.slides.length - 1)];
    if (!slide) return;
    // In the overview all slides are in the page and have to stay there.
    if (!this.reveal.isOverview()) this.#window.showAround(slide.h);
    this.reveal.slide(slide.h, slide.v, step - 1);
  }

  /** The slide with that id, from 0; -1 if there is none. */
  find(id: string): number {
    return this.slides.findIndex((slide) => slide.id === id);
  }

  /** The next step; in the overview, the next slide. */
  next(): void {
    if (this.reveal.isOverview()) this.goTo(this.index + 1);
    else this.reveal.next();
  }

  previous(): void {
    if (this.reveal.isOverview()) this.goTo(this.index - 1);
    else this.reveal.prev();
  }

  toggleOverview(): void {
    if (!this.reveal.isOverview()) this.#window.showAll();
    this.reveal.toggleOverview();
  }

  #keepNeighbours(): void {
    // The page's own title is for listeners where the slide is under that of a chapter, which they don't hear.
    const title = this.reveal.getRevealElement()!.querySelector<HTMLElement>('h1')!;
    title.hidden = !this.reveal.isOverview() && !!this.current.element.querySelector('h1');
    if (this.reveal.isOverview()) {
      this.#keepRow();
      this.#quieten(true);
    } else this.#window.showAround(this.current.h);
  }

  /** In the overview one chooses among slides: what stands on them is to be seen, and no stop for Tab. */
  #quieten(isOverview: boolean): void {
    for (const { element } of this.slides)
      for (const part of element.children) (part as HTMLElement).inert = isOverview;
  }

  /** Where the overview's names of chapters stand: see stage.css. */
  #keepRow(): void {
    this.reveal.getRevealElement()?.style.setProperty('--fila', String(this.current.v));
  }
}
