/** A slide as the clicker knows it: what the build has written into the page. */
export interface ClickerSlide {
  id: string;
  title: string;
  chapter: string;
  /** What each step shows, in words. */
  steps: readonly string[];
  words: string;
  /** Its vote, by the id of the question. */
  vote: string | undefined;
  notes: HTMLElement;
}

export function readSlides(root: ParentNode): ClickerSlide[] {
  return [...root.querySelectorAll<HTMLElement>('[data-lamina]')].map((notes) => {
    const { lamina = '', titulo = '', capitulo = '', pasos = '[]', cuerpo = '', voto } = notes.dataset;
    return { id: lamina, title: titulo, chapter: capitulo, steps: JSON.parse(pasos), words: cuerpo, vote: voto, notes };
  });
}
