/** How an item stands in one picture: its point (place and scale), its bar, what a pointer can hit of either. */
export type MarkPlace = readonly [point: number[] | 0, bar: number[] | 0, target: number[]];
