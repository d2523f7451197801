/** The title of a slide of the deck: what its heading says, or its attribute where the two are not the same. */
export function titleOf(slide: HTMLElement): string {
  return slide.dataset.titulo ?? slide.querySelector('h1, h2')?.textContent ?? '';
}
