type Load = () => Promise<unknown>;

// Each component's behaviour is its own file, fetched when a slide near the current one holds the component.
const LOADERS: Record<string, Load> = {};

/** Loads the custom elements that stand in these slides, each kind once, when the browser has nothing better to do. */
export function startElements(slides: readonly Element[]): void {
  const wanted = Object.entries(LOADERS).filter(([tag]) => slides.some((slide) => slide.querySelector(tag)));
  for (const [, load] of wanted) void load();
}
