import { readFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { closestWord, suggestWord } from '../../content/closest-word.ts';
import type { Place } from '../../content/content-error.ts';
import type { DataFiles } from '../../content/data-files.ts';
import { ENTITIES } from '../../content/entities.ts';
import { oncePerCause, type WrongCell } from '../../content/once-per-cause.ts';
import { tallerSchema } from '../../content/taller-schema.ts';
import { checkNames, checkYear, countsFrom1904 } from './check-entity.ts';
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
  const isMac = countsFrom1904(table.rows.map(({ value }) => value));
  const dated = table.rows.find(({ value }) => value.fecha_declaratoria !== undefined);
  if (isMac && dated)
    fail(
      dated.placeOf('fecha_declaratoria'),
      'todas las fechas son de cuatro años y un día antes que su año: la hoja las cuenta desde 1904 (Excel para Mac)',
      'dé a la columna el formato AAAA-MM-DD (Inicio > Formato > Formato de celdas > Personalizada) y guarde otra vez',
    );
  const seen = new Set<string>();
  const wrong: WrongCell[] = [];
  for (const { value, placeOf: place } of table.rows) {
    const key = value.clave_inegi;
    if (!names.has(key))
      fail(place('clave_inegi'), `no hay entidad con la clave «${key}»`, 'las claves van de 01 a 32');
    const failIn = (column: string, problem: string, remedy: string) => fail(place(column), problem, remedy);
    if (seen.has(key))
      wrong.push({
        place: place('clave_inegi'),
        problem: `la clave «${key}» está dos veces`,
        remedy: 'deje una fila por entidad',
        cause: 'twice',
      });
    else
      checkNames(value, names, (column, problem, remedy) => {
        const all = 'si ordenó una sola columna, deshágalo y ordene la tabla entera';
        wrong.push({ place: place(column), problem, remedy, cause: column, all });
      });
    seen.add(key);
    if (!isMac) checkYear(value, lastYear, failIn);
    for (const column of ['fuente_id', 'organo_fuente_id'] as const) {
      const id = value[column];
      if (id !== undefined) files.checkSources([id], place(column));
    }
    if (value.nota !== undefined) files.checkSources(citedInNote(value.nota), place('nota'));
  }
  for (const { place, problem, remedy } of oncePerCause(wrong)) fail(place, problem, remedy);
  const missing = [...names].filter(([key]) => !seen.has(key)).map(([key, { nombre }]) => `${key} ${nombre}`);
  if (missing.length > 0) {
    const what = missing.length === 1 ? 'falta la entidad' : `faltan ${missing.length} entidades:`;
    fail(table.source.place(0), `${what} ${missing.join(', ')}`, 'agregue una fila por entidad');
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
