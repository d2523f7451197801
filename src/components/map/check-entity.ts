import { suggestWord } from '../../content/closest-word.ts';
import { readAs } from '../../content/near-miss.ts';
import type { WrongCell } from '../../content/once-per-cause.ts';
import { UNMERGE } from '../../content/sheet-menus.ts';
import type { Entity } from './schema.ts';

/** The names of an entity as assets/geo has them. */
export interface EntityNames {
  nombre: string;
  oficial: string;
}
type Fail = (
  column: keyof Entity,
  problem: string,
  remedy: string,
  cause: string,
  more?: Pick<WrongCell, 'text' | 'all'>,
) => void;

const FOOTNOTE = /[\s*†‡¹²³]+$/;

// One column was sorted, and not the table.
const SORTED = { all: 'si ordenó una sola columna, deshágalo y ordene la tabla entera' };

const EXCHANGED =
  'ponga cada uno en el lugar del otro; si están así en todos los renglones, cambie solo los encabezados';

/** The Alliance was founded in 2011: no local exercise is older. */
const FIRST_YEAR = 2011;

/** Gives a row the names of its key as they are written, and reports those that aren't: misspelt, or another entity's. */
export function checkNames(row: Entity, known: ReadonlyMap<string, EntityNames>, fail: Fail): void {
  const key = row.clave_inegi;
  const names = known.get(key);
  if (names && names.nombre !== names.oficial && row.entidad === names.oficial && row.nombre_oficial === names.nombre) {
    const problem = `«${row.entidad}» es el nombre oficial: «entidad» y «nombre_oficial» están cambiados`;
    fail('entidad', problem, 'ponga cada uno en el lugar del otro', 'exchanged', { text: '', all: EXCHANGED });
    return;
  }
  for (const [column, kind] of [
    ['entidad', 'nombre'],
    ['nombre_oficial', 'oficial'],
  ] as const) {
    const written = row[column];
    const right = known.get(key)?.[kind];
    if (right === undefined || written === right) continue;
    // All in capitals, without accents, with the sign of a footnote: the key says whose name it is.
    if (readAs(written.replace(FOOTNOTE, '')) === readAs(right)) {
      row[column] = right;
      continue;
    }
    const other = [...known].find(([, names]) => names[kind] === written)?.[0];
    if (other !== undefined) {
      fail(
        column,
        `«${written}» tiene la clave ${other}; la ${key} es de «${right}»`,
        'corrija la clave o el nombre',
        column,
        SORTED,
      );
    } else
      fail(column, `«${written}» no es el nombre de la entidad ${key}`, suggestWord(written, [right]), column, SORTED);
  }
}

/** Reports a year that its date doesn't have, or that no exercise can have; `lastYear` is the workshop's. */
export function checkYear({ anio, fecha_declaratoria: date }: Entity, lastYear: number, fail: Fail): void {
  const yearOfDate = date?.slice(0, 4);
  if (yearOfDate !== undefined && anio === undefined) {
    const all = { text: '', all: `escriba en cada una el de su fecha; si están combinadas, ${UNMERGE}` };
    fail('anio', `falta el año de la fecha ${date}`, `escriba ${yearOfDate}`, 'no year', all);
  } else if (yearOfDate !== undefined && Number(yearOfDate) !== anio) {
    fail('anio', `el año ${anio} no es el de la fecha ${date}`, 'corrija uno de los dos', 'other year');
  } else if (anio !== undefined && (anio < FIRST_YEAR || anio > lastYear)) {
    const range = `de ${FIRST_YEAR}, cuando nace la AGA, a ${lastYear}, el año del taller`;
    fail('anio', `el año ${anio} no puede ser`, `escriba uno ${range}`, 'no year of it');
  }
}
