import { loadElements } from '../components/load-elements.ts';
import { ComponentStates } from '../deck/component-states.ts';
import { loadPart } from '../deck/load-part.ts';
import type { Screen } from '../sync/screen.ts';
import type { ShowState } from '../sync/show-state.ts';
import { groupFragments } from '../deck/group-fragments.ts';
import { titleOf } from '../deck/title-of.ts';

/** A slide as the presenter window knows it. */
export interface StageSlide {
  id: string;
  title: string;
  /** Number of its stack, from 0. */
  chapter: number;
  element: HTMLElement;
  /** What each step shows. */
  steps: readonly (readonly HTMLElement[])[];
}

/**
 * The current slide as the hall sees it, without reveal.js: one slide in the page at a time, all its steps and components at
 * work. A second deck would cost as much memory as the first.
 */
export class Stage implements Screen {
  readonly slides: readonly StageSlide[];
  index = 0;
  step = 0;
  isBlank = false;
  /** The hall sees all slides at once. */
  isOverview = false;
  readonly #states: ComponentStates;
  readonly #listeners: (() => void)[] = [];
  readonly #stacks: readonly HTMLElement[];

  constructor(root: HTMLElement) {
    this.#stacks = [...root.querySelectorAll<HTMLElement>('.slides > section')];
    this.slides = this.#stacks.flatMap((stack, chapter) =>
      [...stack.querySelectorAll<HTMLElement>(':scope > section')].map((element) => ({
        id: element.id,
        title: titleOf(element),
        chapter,
        element,
        steps: groupFragments(element),
      })),
    );
    this.#states = new ComponentStates(this.slides);
    for (const stack of this.#stacks) {
      stack.classList.add('stack');
      stack.replaceChildren();
    }
    document.addEventListener('estado', () => this.#tell());
    this.#show(0, 0);
  }

  get current(): StageSlide {
    return this.slides[this.index]!;
  }

  /** The section of a chapter, with its name and planned minutes as the build wrote them. */
  stackOf(chapter: number): HTMLElement {
    return this.#stacks[chapter]!;
  }

  read(): ShowState {
    return {
      slide: this.current.id,
      step: this.step,
      blank: this.isBlank,
      overview: this.isOverview,
      components: this.#states.read(),
    };
  }

  apply({ slide, step, blank, overview, components }: ShowState): void {
    const index = this.slides.findIndex(({ id }) => id === slide);
    this.isBlank = blank;
    this.isOverview = overview;
    this.#show(index < 0 ? this.index : index, step);
    // Last: a step ends what was chosen in the one before.
    this.#states.apply(components);
    this.#tell();
  }

  onChange(listener: () => void): void {
    this.#listeners.push(listener);
  }

  goTo(index: number, step = 0): void {
    this.#show(Math.min(Math.max(index, 0), this.slides.length - 1), step);
    this.#tell();
  }

  /** The next step, or the next slide; on a black screen, light. */
  next(): void {
    if (this.isBlank) this.toggleBlank();
    else if (this.isOverview) this.goTo(this.index + 1);
    else if (this.step < this.current.steps.length) this.goTo(this.index, this.step + 1);
    else if (this.index < this.slides.length - 1) this.goTo(this.index + 1);
  }

  previous(): void {
    if (this.isBlank) this.toggleBlank();
    else if (this.isOverview) this.goTo(this.index - 1);
    else if (this.step > 0) this.goTo(this.index, this.step - 1);
    // From the slide after: everything is shown.
    else if (this.index > 0) this.goTo(this.index - 1, Number.POSITIVE_INFINITY);
  }

  toggleBlank(): void {
    this.isBlank = !this.isBlank;
    this.#tell();
  }

  toggleOverview(): void {
    this.isOverview = !this.isOverview;
    this.#tell();
  }

  #show(index: number, step: number): void {
    const slide = this.slides[index]!;
    const before = this.current;
    this.index = index;
    this.step = Math.min(step, slide.steps.length);
    for (const [place, group] of slide.steps.entries()) {
      for (const node of group) {
        node.classList.toggle('visible', place < this.step);
        node.classList.toggle('current-fragment', place === this.step - 1);
      }
    }
    if (before === slide && slide.element.isConnected) return;
    before.element.classList.remove('present');
    before.element.remove();
    for (const [place, stack] of this.#stacks.entries()) stack.classList.toggle('present', place === slide.chapter);
    slide.element.classList.add('present');
    this.#stacks[slide.chapter]?.append(slide.element);
    void loadPart(loadElements([slide.element]), () => this.#states.settle(slide.element));
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
