import type { Measures } from '../../measures/measures.ts';

/** Letters of the card below the picture, where a text is long too, and of the question above it. */
export const timelineMeasures = {
  px: {
    letra: 20,
    'letra-epoca': 24,
    'letra-larga': 18,
    'letra-pregunta': 50,
    'renglon-pregunta': 56,
    'ancho-pregunta': 980,
  },
} as const satisfies Measures;
