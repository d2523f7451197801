import { readFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { closestWord, suggestWord } from '../../content/closest-word.ts';
import type { Place } from '../../content/content-error.ts';
import type { DataFiles } from '../../content/data-files.ts';
import { ENTITIES } from '../../content/entities.ts';
import { endsOpen } from '../../content/is-cut-text.ts';
import { oncePerCause, type WrongCell } from '../../content/once-per-cause.ts';
import { UNMERGE } from '../../content/sheet-menus.ts';
import { tallerSchema } from '../../content/taller-schema.ts';
import { checkNames, checkYear } from './check-entity.ts';
import { citedInNote } from './note-parts.ts';
import { type Entity, entitySchema } from './schema.ts';

/** assets/geo/mexico.json, as src/tasks/geo.ts derives it. */
export type Geography = Topology<{
  entidades: GeometryCollection<{ nombre: string; oficial: string }>;
  vecinos: GeometryCollection<{ nombre: string }>;
}>;

export interface MapSpec {
  /** All entities of the country, in the order of the file. */
  entities: Entity[];
  /** INEGI key of the state that taller.yaml names. */
  highlighted: string;
  geography: Geography;
}

const GEOGRAPHY = new URL('../../../assets/geo/mexico.json', import.meta.url);

const NO_SOURCE = {
  remedy: 'escriba su fuente',
  all: `escriba la de cada una; si las celdas están combinadas, ${UNMERGE}`,
  text: '',
};

// The same object for every reading: what is drawn of it is kept by it.
let borders: Geography | undefined;

/** The map's data: the CSV that the fence names, the state of taller.yaml and the borders. */
export function readMap(
  { datos }: { datos: string },
  files: DataFiles,
  at: (key: string) => Place,
): MapSpec | undefined {
  const table = files.csv(datos, entitySchema, at('datos'));
  if (!table) return undefined;
  borders ??= JSON.parse(readFileSync(GEOGRAPHY, 'utf8')) as Geography;
  const geography = borders;
  const names = new Map(
    feature(geography, geography.objects.entidades).features.map(({ id, properties }) => [String(id), properties]),
  );
  let clean = true;
  const fail = (place: Place, problem: string, remedy: string) => {
    clean = false;
    files.report(place, problem, remedy);
  };

  const settings = files.yaml('taller.yaml', tallerSchema, at('datos'));
  // Without a workshop's date nothing is known to be too late.
  const lastYear = settings ? Number(settings.value.fecha.slice(0, 4)) : Number.POSITIVE_INFINITY;
  const keys = new Set(table.rows.map(({ value }) => value.clave_inegi));
  const missing = [...names].filter(([key]) => !keys.has(key)).map(([key, { nombre }]) => `${key} ${nombre}`);
  // With as many rows as there are entities none is missing: a key is wrong.
  const isFull = table.rows.length >= names.size;
  const instead =
    isFull && missing.length > 0
      ? `, y no ${missing.length === 1 ? 'está' : 'están'} ${missing.slice(0, 3).join(', ')}`
      : '';
  const seen = new Set<string>();
  const wrong: WrongCell[] = [];
  const doubts: WrongCell[] = [];
  for (const { value, placeOf: place } of table.rows) {
    const key = value.clave_inegi;
    const tell: Parameters<typeof checkYear>[2] = (column, problem, remedy, cause, more) =>
      wrong.push({ place: place(column), problem, remedy, cause, ...more });
    if (!names.has(key))
      tell('clave_inegi', `no hay entidad con la clave «${key}»${instead}`, 'las claves van de 01 a 32', 'no key');
    else if (seen.has(key))
      tell('clave_inegi', `la clave «${key}» está dos veces${instead}`, 'deje una fila por entidad', 'twice');
    else checkNames(value, names, tell);
    seen.add(key);
    checkYear(value, lastYear, tell);
    for (const column of ['fuente_id', 'organo_fuente_id'] as const) {
      const id = value[column];
      if (id !== undefined) files.checkSources([id], place(column));
      else if (column === 'fuente_id' || value.organo_garante_2021 !== undefined)
        doubts.push({ place: place(column), ...NO_SOURCE, problem: `«${column}» está vacío`, cause: column });
    }
    if (value.nota !== undefined) files.checkSources(citedInNote(value.nota), place('nota'));
  }
  for (const { place, problem, remedy } of oncePerCause(withoutFollowing(wrong, table.rows.length)))
    fail(place, problem, remedy);
  for (const { place, problem, remedy } of oncePerCause(doubts)) files.report(place, problem, remedy, 'aviso');
  if (missing.length > 0 && !isFull) {
    const what = missing.length === 1 ? 'falta la entidad' : `faltan ${missing.length} entidades:`;
    const last = endsOpen(table.source.text) ? table.rows.at(-1) : undefined;
    const remedy = `agregue una fila por entidad${last ? '; si la hoja se cortó aquí, recupérela entera' : ''}`;
    fail(last?.placeOf('clave_inegi') ?? table.source.place(0), `${what} ${missing.join(', ')}`, remedy);
  }

  const entities = table.rows.map((row) => row.value);
  const { estado } = files.config;
  // By the names that rows must have: a row's misspelling is no fault of taller.yaml.
  const known = [...names.values()].map(({ nombre }) => nombre);
  const highlighted = [...names.keys()][known.indexOf(estado)];
  // While taller.yaml has a mistake of its own, the state read from it may be none of its words.
  // A misspelt one has been reported.
  if (highlighted === undefined && settings && closestWord(estado, ENTITIES) === undefined) {
    fail(
      settings.placeOf(['estado']),
      `no hay entidad «${estado}» en ${table.source.file}`,
      suggestWord(estado, known),
    );
  }
  return clean && highlighted !== undefined ? { entities, highlighted, geography } : undefined;
}

/** Without what comes of a column that moved: when most names or years are another row's, single keys and empty years say nothing. */
function withoutFollowing(wrong: readonly WrongCell[], rows: number): readonly WrongCell[] {
  const count = (name: string) => wrong.filter(({ cause }) => cause === name).length;
  if (count('entidad') * 2 > rows) return wrong.filter(({ cause }) => cause === 'entidad');
  return count('other year') * 3 > rows ? wrong.filter(({ cause }) => cause !== 'no year') : wrong;
}
