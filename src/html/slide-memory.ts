import { isDeepStrictEqual } from 'node:util';
import type { Slide } from '../content/model.ts';

/** The slides of a deck as they were drawn last, so that after a change only those are drawn that it concerns. */
export class SlideMemory {
  #around: unknown;
  readonly #drawn = new Map<string, { slide: Slide; section: Element }>();

  /** Before the slides of a deck: `around` is all that shows on a slide and doesn't stand in it. */
  begin(around: unknown): void {
    if (!isDeepStrictEqual(around, this.#around)) this.#drawn.clear();
    this.#around = around;
  }

  /** The slide's section: the one drawn before where it says the same, whatever its line is now. */
  section(slide: Slide, draw: () => Element): Element {
    const known = this.#drawn.get(slide.id);
    if (known && isDeepStrictEqual({ ...known.slide, place: slide.place }, slide)) return known.section;
    const section = draw();
    this.#drawn.set(slide.id, { slide, section });
    return section;
  }
}
