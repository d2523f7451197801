import type { Measures } from '../../measures/measures.ts';

/** Letters of the card below the picture, of an era's sentence in it, and of the question above it. */
export const timelineMeasures = {
  px: {
    letra: 20,
    'letra-epoca': 24,
    'letra-pregunta': 50,
    'renglon-pregunta': 56,
    'ancho-pregunta': 980,
  },
} as const satisfies Measures;
