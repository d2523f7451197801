/** The reading's letters, in per cent of those that a reader has chosen elsewhere: in its sheet `var(--lectura-letra-<index>)`. */
export const LETTER_SIZES = [100, 112.5, 131.25, 156.25, 200];
