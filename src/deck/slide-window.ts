import { hasElements } from '../components/load-elements.ts';

// A workshop has about three chapters with components; a deck with a hundred must not keep them all.
const MOST_KEPT = 6;

/**
 * Keeps only the stacks around the current one in the page. reveal.js works on every slide that it finds, at each step;
 * with 2,000 of them that costs more than the frame. Far slides wait outside the document, whole and untouched; but the
 * last few stacks with components stay, because a component that comes back has to be woken again.
 */
export class SlideWindow {
  readonly #stacks: readonly HTMLElement[];
  readonly #slidesOf: readonly (readonly HTMLElement[])[];
  #attached: Set<number>;
  /** The stack that `showAround` was last asked for, as long as nothing else was shown since. */
  #around: number | undefined;
  /** Stacks with components that have been near, the latest last. */
  readonly #kept = new Set<number>();
  readonly #componentsIn = new Map<number, boolean>();

  constructor(stacks: readonly HTMLElement[]) {
    this.#stacks = stacks;
    this.#slidesOf = stacks.map((stack) => [...stack.querySelectorAll<HTMLElement>(':scope > section')]);
    this.#attached = new Set(stacks.keys());
    for (const stack of stacks) {
      // reveal.js knows a stack by the slides in it; one whose slides wait outside is a stack all the same.
      stack.classList.add('stack');
      // It resumes a stack where it was left; in a straight line next means the first slide after this one.
      stack.dataset.startIndexv = '0';
    }
  }

  /** All slides in order, in the page or not. */
  get slides(): readonly HTMLElement[] {
    return this.#slidesOf.flat();
  }

  /** Puts the stacks from `first` to `last` into the page and takes all others out, but for the kept ones. */
  show(first: number, last: number): void {
    this.#around = undefined;
    const wanted = new Set(this.#kept);
    for (let index = Math.max(first, 0); index <= Math.min(last, this.#stacks.length - 1); index++) wanted.add(index);
    for (const index of this.#attached) if (!wanted.has(index)) this.#stacks[index]?.replaceChildren();
    for (const index of wanted)
      if (!this.#attached.has(index)) this.#stacks[index]?.append(...(this.#slidesOf[index] ?? []));
    this.#attached = wanted;
  }

  /** The current stack and its neighbours: what one step in either direction can reach. */
  showAround(index: number): void {
    // Most steps stay in their chapter.
    if (index === this.#around) return;
    for (const near of [index - 1, index + 1, index]) this.#keep(near);
    this.show(index - 1, index + 1);
    this.#around = index;
  }

  showAll(): void {
    this.show(0, this.#stacks.length - 1);
  }

  /** Looked up once a stack, when it is needed: a chapter can be long. */
  #hasComponents(index: number): boolean {
    const known = this.#componentsIn.get(index);
    if (known !== undefined) return known;
    const found = this.#slidesOf[index]?.some((slide) => hasElements(slide)) ?? false;
    this.#componentsIn.set(index, found);
    return found;
  }

  #keep(index: number): void {
    if (!this.#hasComponents(index)) return;
    this.#kept.delete(index);
    this.#kept.add(index);
    const [oldest] = this.#kept;
    if (this.#kept.size > MOST_KEPT) this.#kept.delete(oldest!);
  }
}
