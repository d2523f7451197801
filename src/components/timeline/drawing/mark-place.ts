/** How an item stands in one picture, in whole pixels: its point (place and scale) and its bar (place and size). */
export type MarkPlace = readonly [point: number[] | 0, bar: number[] | 0];
