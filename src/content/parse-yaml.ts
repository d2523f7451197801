import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { z } from 'zod';
import { closestWord } from './closest-word.ts';
import type { Report } from './content-error.ts';
import { explainIssue, explainUnknown } from './explain-issue.ts';
import type { SourceText } from './source-text.ts';

/** A value that kept the place of each of its parts. */
export interface PlacedValue<T> {
  value: T;
  /** Offset in the source of the value at `path`. */
  offsetOf(path: readonly PropertyKey[]): number;
}

/**
 * YAML text to a value of `schema`; every finding is reported with its place. Undefined if there was one, unless it is
 * only keys that nobody knows: then what stands beside them is returned, so that it is checked in the same go.
 * `text` is the part of `source` that starts at `offset` (a fence, or the whole file).
 */
export function parseYaml<S extends z.ZodType>(
  source: SourceText,
  schema: S,
  report: Report,
  { text = source.text, offset = 0 }: { text?: string; offset?: number } = {},
): PlacedValue<z.output<S>> | undefined {
  const document = parseDocument(text, {
    lineCounter: new LineCounter(),
    prettyErrors: false,
    strict: true,
    logLevel: 'error',
  });
  const at = (position: number) => source.place(offset + position);
  for (const error of [...document.errors, ...document.warnings]) {
    const code = error.code === 'BAD_INDENT' && isUnclosed(text) ? 'MISSING_CHAR' : error.code;
    report(at(errorOffset(document, error)), `YAML mal escrito: ${explainYaml(code)}`, remedyFor(code));
  }
  if (document.errors.length + document.warnings.length > 0) return undefined;

  let plain: unknown;
  try {
    plain = document.toJS({ maxAliasCount: 100 });
  } catch {
    report(
      at(aliasOffset(document)),
      'YAML mal escrito: un alias (*) no se puede resolver',
      'escriba el valor en su lugar',
    );
    return undefined;
  }
  const result = schema.safeParse(plain === null ? {} : plain);
  if (result.success) {
    return { value: result.data, offsetOf: (path) => offset + offsetOf(document, path) };
  }
  // A misspelt key is one mistake: that the right one is missing goes without saying.
  const misspelt = new Set<string>();
  for (const issue of result.error.issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const known = knownKeys(schema, issue.path);
    for (const key of issue.keys) {
      const { problem, remedy } = explainUnknown('clave', key, known);
      report(at(keyOffset(document, issue.path, key)), problem, remedy);
      misspelt.add(JSON.stringify([...issue.path, closestWord(key, known)]));
    }
  }
  for (const issue of result.error.issues) {
    if (issue.code === 'unrecognized_keys' || misspelt.has(JSON.stringify(issue.path))) continue;
    const name = String(issue.path.at(-1) ?? 'el archivo');
    if (issue.path.length > 0 && !document.hasIn(issue.path)) {
      report(at(offsetOf(document, issue.path.slice(0, -1))), `falta la clave «${name}»`, 'agréguela');
      continue;
    }
    const { problem, remedy } = explainIssue(issue, typeof issue.path.at(-1) === 'number' ? `elemento ${name}` : name);
    report(at(offsetOf(document, issue.path)), problem, remedy);
  }
  const mended = schema.safeParse(mendKeys(plain, schema, result.error.issues));
  return mended.success ? { value: mended.data, offsetOf: (path) => offset + offsetOf(document, path) } : undefined;
}

/** The value with misspelt keys as they were meant, and without those that nobody knows. */
function mendKeys(plain: unknown, schema: z.ZodType, issues: readonly z.core.$ZodIssue[]): unknown {
  const mended = structuredClone(plain);
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    let parent = mended as Record<PropertyKey, unknown>;
    for (const step of issue.path) parent = parent[step] as Record<PropertyKey, unknown>;
    for (const key of issue.keys) {
      const meant = closestWord(key, knownKeys(schema, issue.path));
      if (meant !== undefined && !(meant in parent)) parent[meant] = parent[key];
      delete parent[key];
    }
  }
  return mended;
}

/** Where a mistake begins: an unclosed text is found out only at its end. */
function errorOffset(document: Document.Parsed, { code, pos }: { code: string; pos: [number, number] }): number {
  let offset = pos[0];
  if (code !== 'MISSING_CHAR') return offset;
  visit(document, {
    Scalar(_key, { range, type }) {
      if (type?.startsWith('QUOTE') && range && range[0] < pos[0] && range[2] >= pos[0]) offset = range[0];
    },
  });
  return offset;
}

/** The parser calls a bracket that nobody closes a wrong indentation. */
function isUnclosed(text: string): boolean {
  const count = (signs: RegExp) => text.match(signs)?.length ?? 0;
  return count(/[[{]/g) > count(/[\]}]/g);
}

function aliasOffset(document: Document.Parsed): number {
  let offset = 0;
  visit(document, {
    Alias(_key, alias) {
      if (alias.resolve(document)) return undefined;
      offset = alias.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

function keyOffset(document: Document.Parsed, path: readonly PropertyKey[], key: string): number {
  const parent = path.length === 0 ? document.contents : document.getIn(path, true);
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
    if (pair && isScalar(pair.key) && pair.key.range) return pair.key.range[0];
  }
  return offsetOf(document, path);
}

/** The keys that a schema knows at `path`, for the remedy. */
function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let current: unknown = schema;
  for (const step of path) {
    current = unwrap(current);
    if (current instanceof z.ZodArray) current = current.element;
    else if (current instanceof z.ZodObject) current = current.shape[String(step)];
    else return [];
  }
  current = unwrap(current);
  return current instanceof z.ZodObject ? Object.keys(current.shape) : [];
}

function unwrap(schema: unknown): unknown {
  let current = schema;
  while (current instanceof z.ZodOptional || current instanceof z.ZodNullable || current instanceof z.ZodDefault) {
    current = current.unwrap();
  }
  return current;
}

function explainYaml(code: string): string {
  const known: Record<string, string> = {
    DUPLICATE_KEY: 'la misma clave está dos veces',
    BAD_INDENT: 'la sangría no corresponde',
    TAB_AS_INDENT: 'hay un tabulador como sangría',
    MISSING_CHAR: 'falta un signo (comillas, dos puntos, corchete o llave)',
    BAD_SCALAR_START: 'un texto empieza con un signo reservado',
    MULTILINE_IMPLICIT_KEY: 'una clave ocupa varios renglones o falta «: »',
    BLOCK_AS_IMPLICIT_KEY: 'hay dos veces «: » en el mismo renglón',
    UNEXPECTED_TOKEN: 'hay un signo fuera de lugar',
    BAD_ALIAS: 'un alias (*) no se puede resolver',
    MULTIPLE_DOCS: 'hay una línea --- dentro de los datos',
    TAG_RESOLVE_FAILED: 'un texto empieza con «!»',
    BAD_DQ_ESCAPE: 'una barra \\\\ dentro de comillas dobles no se entiende',
  };
  return known[code] ?? 'el renglón no se entiende';
}

function remedyFor(code: string): string {
  if (code === 'TAB_AS_INDENT') return 'use espacios';
  if (code === 'DUPLICATE_KEY') return 'deje solo una';
  if (code === 'BAD_INDENT') return 'alinee el renglón con los de su grupo';
  if (code === 'MULTIPLE_DOCS') return 'quite la línea';
  return 'revise el renglón; un texto con «: », «#» o comillas va entre comillas';
}
