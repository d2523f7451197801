/**
 * Keeps only the stacks around the current one in the page. reveal.js works on every slide that it finds, at each step;
 * with 2,000 of them that costs more than the frame. Far slides wait outside the document, whole and untouched.
 */
export class SlideWindow {
  readonly stacks: readonly HTMLElement[];
  private readonly slidesOf: readonly (readonly HTMLElement[])[];
  private attached: Set<number>;

  constructor(stacks: readonly HTMLElement[]) {
    this.stacks = stacks;
    this.slidesOf = stacks.map((stack) => [...stack.querySelectorAll<HTMLElement>(':scope > section')]);
    this.attached = new Set(stacks.keys());
    // reveal.js knows a stack by the slides in it; one whose slides wait outside is a stack all the same.
    for (const stack of stacks) stack.classList.add('stack');
  }

  /** All slides in order, in the page or not. */
  get slides(): readonly HTMLElement[] {
    return this.slidesOf.flat();
  }

  /** Puts the stacks from `first` to `last` into the page and takes all others out. */
  show(first: number, last: number): void {
    for (const [index, stack] of this.stacks.entries()) {
      const wanted = index >= first && index <= last;
      if (wanted === this.attached.has(index)) continue;
      if (wanted) {
        stack.append(...(this.slidesOf[index] ?? []));
        this.attached.add(index);
      } else {
        stack.replaceChildren();
        this.attached.delete(index);
      }
    }
  }

  /** The current stack and its neighbours: what one step in either direction can reach. */
  showAround(index: number): void {
    this.show(index - 1, index + 1);
  }

  showAll(): void {
    this.show(0, this.stacks.length - 1);
  }
}
