import type { Kind, Place } from '../content/content-error.ts';

/** What is looked at, in the order of the report's table, with the words an editor reads there. */
export const CHECKS = {
  desbordes: 'Nada se sale ni se encima, paso a paso, en 16:9 y 4:3',
  letra: 'Letra de 20 px o más; 16 en pies y figuras',
  palabras: 'Ninguna palabra más ancha que su renglón',
  componentes: 'Figuras con todos sus datos a la vista; ninguna ni imagen vacía',
  alternativo: 'Imágenes con texto alternativo',
  encabezados: 'Encabezados en orden',
  accesibilidad: 'Contraste y accesibilidad (axe)',
  enlaces: 'Enlaces internos',
  fuentes: 'Fuentes citadas, con fecha y dirección',
  datos: 'Datos que se muestran',
  notas: 'Notas en cada lámina',
  minutos: 'Minutos que alcanzan',
  ortografia: 'Ortografía',
  red: 'Nada se pide a otros sitios',
  consola: 'Consola sin mensajes',
  peso: 'Peso de cada página',
  avisos: 'Avisos: lo que quizá quiso decir otra cosa',
  pdf: 'PDF',
} as const;

export type Check = keyof typeof CHECKS;

/** One thing to mend before a talk; without a place it is no editor's file that is wrong. */
export interface Finding {
  check: Check;
  /** Id of the slide, or the page's file name. */
  slide?: string | undefined;
  place?: Place | undefined;
  problem: string;
  /** Where it showed: the projector's shape, or the page and its width. */
  where?: string | undefined;
  remedy: string;
  /** The words at fault as the page shows them, by which their own line is sought in the slide. */
  text?: string | undefined;
  /** `aviso`: perhaps nothing to mend. */
  kind?: Kind | undefined;
}
