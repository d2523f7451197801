import { isScalar, isSeq, visit } from 'yaml';
import { z } from 'zod';
import type { Place } from './content-error.ts';
import { parseCsv } from './parse-csv.ts';
import { documentOf } from './parse-yaml.ts';
import type { SourceText } from './source-text.ts';

/** A source id and where a data file writes it. */
interface Cited {
  id: string;
  place: Place;
}

const IS_SOURCE = /fuente/;

/** The source ids of a YAML file whose other values may be wrong: texts under keys that name a source. */
export function citedInYaml(source: SourceText): Cited[] {
  const cited: Cited[] = [];
  visit(documentOf(source.text), {
    Pair(_key, { key, value }) {
      if (!isScalar(key) || !IS_SOURCE.test(String(key.value))) return;
      // A text where a list goes is said to be one.
      if (/fuentes$/.test(String(key.value)) && !isSeq(value)) return;
      for (const node of isSeq(value) ? value.items : [value])
        if (isScalar(node) && typeof node.value === 'string' && node.value.trim())
          cited.push({ id: node.value, place: source.place(node.range?.[0] ?? 0) });
    },
  });
  return cited;
}

/** The source ids of a CSV file whose other cells may be wrong, but for rows that are none of `schema`'s at all. */
export function citedInCsv(source: SourceText, schema: z.ZodObject): Cited[] {
  const columns = Object.keys(schema.shape);
  const anything = z.object(Object.fromEntries(columns.map((column) => [column, z.string()])));
  const rows = parseCsv(source, anything, () => {}) ?? [];
  return rows.flatMap(({ value, placeOf }) => {
    // Where cells are missing the others may stand in the wrong column.
    const isCut = new Set(columns.map((column) => JSON.stringify(placeOf(column)))).size < columns.length;
    if (isCut || (schema.safeParse(value).error?.issues.length ?? 0) > 2) return [];
    return columns
      .filter((column) => IS_SOURCE.test(column) && value[column])
      .map((column) => ({ id: value[column]!, place: placeOf(column) }));
  });
}
