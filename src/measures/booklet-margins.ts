/** Between the paper's edges and the booklet's words, in millimetres. */
export const BOOKLET_MARGINS = { top: 24, side: 18, bottom: 23 };
