import loaders from 'virtual:component-elements';

// Each component's behaviour is a file of its own, fetched when a slide that shows the component comes near.
const wakers = Object.entries(loaders);
/** One that is awake or may wake. */
const isIn = (tag: string) => (slide: Element) => slide.querySelector(`${tag}:not([data-espera])`) !== null;

/** Whether a component stands in it that does something in the browser; the others are a drawing only. */
export function hasElements(slide: Element): boolean {
  return wakers.some(([tag]) => isIn(tag)(slide));
}

/** Loads the custom elements that stand in these slides. Rejects when one can't be had; its drawing and text stay. */
export async function loadElements(slides: readonly Element[]): Promise<void> {
  const wanted = wakers.filter(([tag]) => slides.some(isIn(tag)));
  await Promise.all(
    wanted.map(async ([tag, load]) => {
      const { default: element } = await load();
      if (!customElements.get(tag)) customElements.define(tag, element);
    }),
  );
}
