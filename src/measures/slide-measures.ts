import type { Measures } from './measures.ts';
import { SLIDE_HEIGHT, SLIDE_WIDTH } from './slide-size.ts';

/** What layouts of slides and their style sheets (`var(--lamina-…)`) reckon with. */
export const slideMeasures = {
  px: {
    ancho: SLIDE_WIDTH,
    alto: SLIDE_HEIGHT,
    margen: 72,
    arriba: 52,
    abajo: 82,
    // Letters of the head, and what stands between its parts.
    titulo: 56,
    'titulo-simple': 72,
    'titulo-pregunta': 38,
    'titulo-largo': 46,
    'titulo-figura': 48,
    'titulo-enunciado': 36,
    subtitulo: 30,
    'sobre-subtitulo': 10,
    antetitulo: 24,
    'bajo-antetitulo': 8,
    'bajo-titulo': 30,
    'bajo-titulo-figura': 18,
    // Beside a figure that has the whole slide, which comes nearer to its foot than words do.
    'al-lado-abajo': 72,
    'al-lado-letra': 20,
    'al-lado-renglon': 25,
    'al-lado-entre': 5,
    // Letters of the body where nothing is fitted, and of captions; between its parts.
    letra: 30,
    'letra-pie': 20,
    'pie-entre': 8,
    'letra-nota': 22,
    'letra-codigo': 24,
    entre: 24,
    // Boxes side by side: what is between them, and from a box's edge to its words.
    'entre-grupos': 26,
    'en-grupo': 18,
    'grupo-arriba': 36,
    'grupo-lado': 38,
    'pregunta-raya': 10,
    'comparacion-signo': 52,
    'grupos-alto': 520,
    // A step that is written in Markdown: its letters, its number, and what is around them.
    'letra-paso': 32,
    paso: 96,
    'bajo-paso': 10,
    'paso-arriba': 22,
    'paso-lado': 24,
    'paso-abajo': 26,
    'entre-pasos': 20,
    'pasos-alto': 320,
    'entre-cajas': 16,
    'caja-arriba': 20,
    'caja-lado': 26,
    'elemento-arriba': 24,
    'elemento-lado': 28,
    // With its icon beside the name, or above it; on the right they begin further in.
    icono: 132,
    'icono-chico': 84,
    'bajo-icono': 16,
    'icono-entre': 34,
    'icono-antes': 46,
    'nombre-despues': 24,
    'fila-alto': 420,
    'entre-cifras': 36,
    'lista-sangria': 60,
    'lista-raya': 1,
    // Names in boxes below the sentence that they are taken from; six of them are longer.
    'letra-nombre': 29,
    'nombre-arriba': 24,
    'nombre-lado': 20,
    'nombre-raya': 8,
    'entre-nombres': 16,
    'sobre-nombres': 8,
    'letra-de-seis': 24,
    'alto-de-seis': 116,
    'entre-de-seis': 12,
    'de-seis-arriba': 12,
    'enunciado-abajo': 24,
    'entre-textos': 44,
    'texto-raya': 6,
    'texto-arriba': 20,
    'entre-imagen': 48,
    'sangria-junto': 40,
    // An opener of a chapter: the room of its numeral; the names of all chapters.
    'abre-derecha': 420,
    'ruta-entre': 12,
    'ruta-letra': 22,
    // The end: its column stands beside the sun.
    'cierre-arriba': 48,
    'cierre-abajo': 74,
    'cierre-entre': 22,
    'cierre-columna': 568,
    'cierre-texto': 720,
    'cierre-raya': 6,
    'cierre-sangria': 20,
  },
  // Between letters of a heading, of one of the third rank, of a large number.
  em: { 'titulo-entre': -0.028, 'subtitulo-entre': -0.01, 'cifra-entre': -0.03 },
  ratio: {
    'titulo-renglon': 1.04,
    'subtitulo-renglon': 1.1,
    'antetitulo-renglon': 1.2,
    renglon: 1.34,
    'lista-renglon': 1.28,
    'enunciado-renglon': 1.26,
    'renglon-de-seis': 1.24,
    'texto-renglon': 1.36,
    // What a paragraph of a text begins with in bold, so much larger than the rest.
    destacado: 1.7,
    'caja-renglon': 1.25,
    'pie-renglon': 1.3,
    'cifra-renglon': 1.1,
    // The room of a question's heading, in its letters.
    'pregunta-renglones': 2.2,
    'cierre-renglon': 1.32,
  },
} as const satisfies Measures;

/** Between the margins. */
export const BODY_WIDTH = slideMeasures.px.ancho - 2 * slideMeasures.px.margen;

/** Letters and lines of the words above a heading, with what is below them. */
export const KICKER_HEIGHT = Math.ceil(
  slideMeasures.px.antetitulo * slideMeasures.ratio['antetitulo-renglon'] + slideMeasures.px['bajo-antetitulo'],
);
