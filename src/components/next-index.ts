const STEPS: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowUp: (index) => index - 1,
  ArrowLeft: (index) => index - 1,
  ArrowDown: (index) => index + 1,
  ArrowRight: (index) => index + 1,
  Home: () => 0,
  End: (_index, last) => last,
};

/** Where a key leads from `index` in a list of `length` items; undefined for a key that doesn't move. */
export function nextIndex(key: string, index: number, length: number): number | undefined {
  const step = Object.hasOwn(STEPS, key) ? STEPS[key] : undefined;
  return step && Math.min(Math.max(step(index, length - 1), 0), length - 1);
}
