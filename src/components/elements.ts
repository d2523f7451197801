// Each component's behaviour is a file of its own, fetched when a slide that shows the component comes near.
const LOADERS: Record<string, () => Promise<unknown>> = {
  'linea-de-tiempo': () => import('./timeline/browser/element.ts'),
  'tabla-ejes': () => import('./table/browser/element.ts'),
  'cuenta-regresiva': () => import('./countdown/element.ts'),
  'mapa-ejercicios': () => import('./map/browser/element.ts'),
};

/** Tags of the components that do something in the browser; the others are a drawing only. */
export const elementTags: readonly string[] = Object.keys(LOADERS);

/** Loads the custom elements that stand in these slides. Rejects when one can't be had; its drawing and text stay. */
export async function loadElements(slides: readonly Element[]): Promise<void> {
  const wanted = Object.entries(LOADERS).filter(([tag]) => slides.some((slide) => slide.querySelector(tag)));
  await Promise.all(wanted.map(([, load]) => load()));
}
