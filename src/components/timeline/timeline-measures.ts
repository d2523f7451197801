import type { Measures } from '../../measures/measures.ts';

/** The card below the picture, an era's and an item's columns in it, the buttons at its ends, and the question above the picture. */
export const timelineMeasures = {
  px: {
    'bajo-dibujo': 8,
    'ficha-raya': 8,
    'ficha-lado': 54,
    'ficha-entre': 18,
    'epoca-cuando': 270,
    'epoca-clave': 226,
    'hecho-cuando': 204,
    'hecho-fuentes': 130,
    boton: 46,
    letra: 20,
    'letra-epoca': 24,
    'letra-pregunta': 50,
    'renglon-pregunta': 56,
    'ancho-pregunta': 980,
  },
  ratio: { 'ficha-renglon': 1.18 },
} as const satisfies Measures;
