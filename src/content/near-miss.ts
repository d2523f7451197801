import { foldText } from '../language/fold-text.ts';
import type { Kind } from './content-error.ts';
import { UNSEEN } from './tolerate-marks.ts';

/** Something that is almost what the workshop's Markdown knows; `offset` counts from the start of the checked text. */
export interface NearMiss {
  offset: number;
  problem: string;
  remedy: string;
  /** Unless said otherwise, a doubt. */
  kind?: Kind;
}

// Cyrillic and Greek letters that look like ours.
const TWINS: ReadonlyMap<string, string> = new Map(
  'аa еe оo рp сc уy хx іi јj ѕs нh тt кk мm вb αa οo νv ιi τt κk ρp χx'
    .split(' ')
    .map(([twin, ours]) => [twin!, ours!]),
);

const NOT_READ = new RegExp(`[${UNSEEN}\\p{M}]`, 'gu');

/** Words as one would read them: lower case, without accents, unseen characters and look-alikes of other scripts. */
export function readAs(text: string): string {
  const seen = text.replace(NOT_READ, '').normalize('NFKC');
  return Array.from(foldText(seen), (letter) => TWINS.get(letter) ?? letter).join('');
}

/** For columns that are none. */
export const MAKE_TABLE = 'escriba una tabla: | a | b |, y debajo de los encabezados |---|---|';

/** For what TeX would draw. */
export const WRITE_FORMULA = 'escríbala con letras y signos: E = mc<sup>2</sup>';
