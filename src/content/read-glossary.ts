import type { Place } from './content-error.ts';
import type { DataFiles } from './data-files.ts';
import { type GlossaryEntry, glossarySchema } from './glossary-schema.ts';

/** The abbreviations of `path`; what is wrong has been reported, unknown slides and sources too. */
export function readGlossary(
  path: string,
  files: DataFiles,
  checkSlide: (id: string, at: Place) => void,
  shownAs: string,
): GlossaryEntry[] {
  const placed = files.yaml(path, glossarySchema, { file: `${shownAs}/${path}`, line: 1, column: 1 });
  if (!placed) return [];
  const { value, placeOf } = placed;
  const taken = new Set<string>();
  for (const [index, { sigla, nombre, texto, lamina, fuentes }] of value.entries()) {
    if (taken.has(sigla))
      files.report(placeOf([index, 'sigla']), `la sigla «${sigla}» está dos veces`, 'deje solo una');
    taken.add(sigla);
    if (!nombre && !texto) {
      files.report(placeOf([index]), `la sigla «${sigla}» no se explica`, 'agregue «nombre», «texto» o los dos');
    }
    if (lamina !== undefined) checkSlide(lamina, placeOf([index, 'lamina']));
    for (const [n, id] of fuentes.entries()) files.checkSources([id], placeOf([index, 'fuentes', n]));
  }
  return value;
}
