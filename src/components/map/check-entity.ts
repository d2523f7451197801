import { suggestWord } from '../../content/closest-word.ts';
import { readAs } from '../../content/near-miss.ts';
import type { Entity } from './schema.ts';

/** The names of an entity as assets/geo has them. */
export interface EntityNames {
  nombre: string;
  oficial: string;
}
type Fail = (column: keyof Entity, problem: string, remedy: string) => void;

/** The Alliance was founded in 2011: no local exercise is older. */
const FIRST_YEAR = 2011;

/** Gives a row the names of its key as they are written, and reports those that aren't: misspelt, or another entity's. */
export function checkNames(row: Entity, known: ReadonlyMap<string, EntityNames>, fail: Fail): void {
  const key = row.clave_inegi;
  for (const [column, kind] of [
    ['entidad', 'nombre'],
    ['nombre_oficial', 'oficial'],
  ] as const) {
    const written = row[column];
    const right = known.get(key)?.[kind];
    if (right === undefined || written === right) continue;
    // All in capitals, or without accents: the key says whose name it is.
    if (readAs(written) === readAs(right)) {
      row[column] = right;
      continue;
    }
    const other = [...known].find(([, names]) => names[kind] === written)?.[0];
    if (other !== undefined) {
      fail(column, `«${written}» tiene la clave ${other}; la ${key} es de «${right}»`, 'corrija la clave o el nombre');
    } else fail(column, `«${written}» no es el nombre de la entidad ${key}`, suggestWord(written, [right]));
  }
}

/** Reports a year that its date doesn't have, or that no exercise can have; `lastYear` is the workshop's. */
export function checkYear({ anio, fecha_declaratoria: date }: Entity, lastYear: number, fail: Fail): void {
  const yearOfDate = date?.slice(0, 4);
  if (yearOfDate !== undefined && anio === undefined) {
    fail('anio', `falta el año de la fecha ${date}`, `escriba ${yearOfDate}`);
  } else if (yearOfDate !== undefined && Number(yearOfDate) !== anio) {
    fail('anio', `el año ${anio} no es el de la fecha ${date}`, 'corrija uno de los dos');
  } else if (anio !== undefined && (anio < FIRST_YEAR || anio > lastYear)) {
    const range = `de ${FIRST_YEAR}, cuando nace la AGA, a ${lastYear}, el año del taller`;
    fail('anio', `el año ${anio} no puede ser`, `escriba uno ${range}`);
  }
}

// From 1904-01-01, where Excel for Mac may begin to count, to 1899-12-30, where it is read from.
const DAYS_BETWEEN = 1462;

/** True when every date is four years and a day before the year beside it: the sheet counts its days from 1904. */
export function countsFrom1904(rows: readonly Entity[]): boolean {
  const dated = rows.filter(({ anio, fecha_declaratoria }) => anio !== undefined && fecha_declaratoria !== undefined);
  return (
    dated.length > 1 &&
    dated.every(({ anio, fecha_declaratoria: date = '' }) => {
      const meant = new Date(Date.parse(date) + DAYS_BETWEEN * 86_400_000).getUTCFullYear();
      return meant === anio && Number(date.slice(0, 4)) !== anio;
    })
  );
}
