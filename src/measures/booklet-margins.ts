/** Between the paper's edges and the booklet's words, in millimetres. */
export const BOOKLET_MARGINS = { top: 24, side: 18, bottom: 23 };

/** From a line to write on to the next, in millimetres; what stands above the first has so much more. */
export const BOOKLET_LINES = { apart: 8.5, above: 3 };
