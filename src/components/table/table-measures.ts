import type { Measures } from '../../measures/measures.ts';
import { BODY_WIDTH } from '../../measures/slide-measures.ts';

/** Parts of the width. */
export const SHARE = { eje: 0.142, fecha: 0.12, tema: 0.222, problematica: 0.516 };

const LETTERS = 20;
const percent = (share: number) => `${Number((100 * share).toFixed(1))}%`;

/** What a table's layout and its sheets both reckon with; `em` are letters of the table. */
export const tableMeasures = {
  px: { letra: LETTERS, tono: 6, raya: 1, 'letra-eje': 16, 'lado-eje': 14, 'letra-mas': 14 },
  em: {
    cabeza: 1.8,
    'celda-arriba': 0.2,
    'celda-lado': 0.5,
    'eje-lado': 0.7,
    mas: 0.85,
    'sobre-mas': 0.3,
    fuentes: 0.8,
    'sobre-fuentes': 0.4,
    flecha: 0.6,
    'ante-flecha': 0.35,
    boton: 2,
    'entre-botones': 0.3,
    'entre-controles': 0.7,
    busca: 6.4,
    'tras-busca': 0.4,
  },
  ratio: { renglon: 1.2 },
  // Where the table is as wide as on a slide its letters are too.
  text: {
    proporcion: `${((100 * LETTERS) / BODY_WIDTH).toFixed(4)}cqi`,
    eje: percent(SHARE.eje),
    fecha: percent(SHARE.fecha),
    tema: percent(SHARE.tema),
  },
} as const satisfies Measures;
