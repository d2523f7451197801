/** Between the paper's edges and a hand-out's slides, in millimetres. */
export const HANDOUT_MARGINS = { top: 17, side: 12, bottom: 14 };
