/** The first size whose height is at most `available`; the last one if none is. Sizes go from large to small. */
export function fitSize(sizes: readonly number[], available: number, heightAt: (size: number) => number): number {
  return sizes.find((size) => heightAt(size) <= available) ?? sizes.at(-1)!;
}
