import type { z } from 'zod';
import { citedInCsv, citedInYaml } from './cited-in-data.ts';
import type { Place, Report } from './content-error.ts';
import { type PlacedRow, parseCsv } from './parse-csv.ts';
import { type PlacedValue, parseYaml } from './parse-yaml.ts';
import { type ForeignPhrases, isLanguage, mapTexts, plainForeign, suggestLanguage } from './foreign-text.ts';
import { suggestWord } from './closest-word.ts';
import type { Unknown } from './report-unknown.ts';
import type { SourceText } from './source-text.ts';
import type { TallerConfig } from './taller-schema.ts';

/** The data files below `slides/`, for components: read, checked against a schema, wrong places reported. */
export interface DataFiles {
  config: TallerConfig;
  report: Report;
  /** A YAML file; `at` is where the path was written, for the message when there is no such file. */
  yaml<S extends z.ZodType>(path: string, schema: S, at: Place): PlacedValue<z.output<S>> | undefined;
  /** A CSV file, row by row. */
  csv<S extends z.ZodObject>(
    path: string,
    row: S,
    at: Place,
  ): { rows: PlacedRow<z.output<S>>[]; source: SourceText } | undefined;
  /** What has been read in another language: `[words]{lang=en}`. */
  foreign: ForeignPhrases;
  /** What an editor wrote as data, without the signs of `[words]{lang=en}`. */
  plain<T>(value: T, placeOf: (path: readonly PropertyKey[]) => Place): T;
  /** Reports every id that fuentes.yaml doesn't have. */
  checkSources(ids: readonly string[], at: Place): void;
}

/** What the content pipeline needs to know of a component: how its fence and data are read. */
export interface ComponentDefinition<Options = unknown, Spec = unknown> {
  /** The name of its element, and the word after the fence unless there is another. */
  name: string;
  /** The word after the fence, where that is no name for an element. */
  fence?: string;
  /** What others call such a thing. */
  also?: readonly string[];
  /** The attribute of a slide that asks for it, at the slide's foot, instead of a fence. */
  attribute?: string;
  /** What the fence's YAML may hold, or what the attribute; strict. */
  options: z.ZodType<Options>;
  /** Data for the drawing, or undefined after reporting what is wrong, unknown sources too; `at` places an option. */
  read(options: Options, files: DataFiles, at: (key: string) => Place): Spec | undefined;
  /** Ids of all the sources that the data cites. */
  cites(spec: Spec): readonly string[];
  /** How much of the talk's time it takes, in ms. */
  time?(spec: Spec): number;
}

const OTHER = 'revise qué archivo o qué componente es';

/** Access to text files by path below `slides/`; a missing or unreadable file has been reported. */
export type ReadText = (path: string, at: Place) => SourceText | undefined;

/** Data files through `readText`, each read and checked once a schema; unknown sources are handed to `unknown`. */
export function makeDataFiles(
  readText: ReadText,
  config: TallerConfig,
  sourceIds: ReadonlySet<string>,
  report: Report,
  unknown: (source: Unknown) => void = ({ id, place, problem }) => report(place, problem, suggestWord(id, sourceIds)),
): DataFiles {
  const known = new Map<string, Map<z.ZodType, unknown>>();
  const once = <T>(path: string, schema: z.ZodType, read: () => T): T => {
    const bySchema = known.get(path) ?? new Map<z.ZodType, unknown>();
    known.set(path, bySchema);
    if (!bySchema.has(schema)) bySchema.set(schema, read());
    return bySchema.get(schema) as T;
  };
  const checkSources: DataFiles['checkSources'] = (ids, at) => {
    for (const id of ids) {
      if (sourceIds.has(id)) continue;
      if (/\s(?:[@&]|[ye]\s)/.test(id)) {
        report(at, `«${id}» no es una fuente`, 'separe varias con punto y coma: [@una; @otra]');
        continue;
      }
      // «primera, p. 3».
      const isPage = /^(?:pp?|p[aá]gs?|caps?|arts?|secs?)\.? ?\d/i.test(id) || sourceIds.has(id.replace(/\s.*/, ''));
      if (isPage) report(at, `«${id}» no es una fuente`, 'escriba la página fuera: [@id], p. 3');
      else unknown({ id, place: at, problem: `fuente desconocida «${id}»` });
    }
  };
  // A file with another mistake never reaches its component, which would have checked them.
  const checkCited = (cited: readonly { id: string; place: Place }[]) => {
    for (const { id, place } of cited) checkSources([id], place);
  };
  const foreign: ForeignPhrases = new Map();
  const tell = (phrase: string, language: string, place: Place) => {
    if (isLanguage(language)) foreign.set(phrase, language);
    else report(place, `«${language}» no es la clave de un idioma`, suggestLanguage(language));
  };
  const plain: DataFiles['plain'] = (value, placeOf) =>
    mapTexts(value, (text, steps) => plainForeign(text, (phrase, language) => tell(phrase, language, placeOf(steps))));
  return {
    config,
    report,
    foreign,
    checkSources,
    plain,
    yaml: (path, schema, at) =>
      once(path, schema, () => {
        const source = readText(path, at);
        if (source && /\.csv$/i.test(path))
          return void report(at, `«${path}» es una hoja, y aquí van datos en YAML`, OTHER);
        const placed = source && parseYaml(source, schema, report);
        if (!placed) checkCited(source ? citedInYaml(source) : []);
        if (!placed) return placed;
        return { ...placed, value: plain(placed.value, placed.placeOf) };
      }),
    csv: (path, row, at) =>
      once(path, row, () => {
        const source = readText(path, at);
        if (source && /\.ya?ml$/i.test(path))
          return void report(at, `«${path}» no es una hoja (CSV), y aquí va una`, OTHER);
        const rows = source && parseCsv(source, row, report, (id) => sourceIds.has(id));
        if (!rows) checkCited(source ? citedInCsv(source, row) : []);
        return (
          rows && {
            rows: rows.map((row) => ({
              ...row,
              value: plain(row.value, ([column]) => row.placeOf(String(column))),
            })),
            source,
          }
        );
      }),
  };
}
