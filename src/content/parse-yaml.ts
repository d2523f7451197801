import { type Document, isAlias, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { closestWord } from './closest-word.ts';
import type { Place, Report } from './content-error.ts';
import { explainIssue, explainUnknown } from './explain-issue.ts';
import { doubtCutYaml } from './doubt-cut-yaml.ts';
import { doubtValues, unusedMarks } from './doubt-yaml.ts';
import { explainWhole } from './explain-whole.ts';
import { explainSyntax } from './explain-yaml.ts';
import { findLostKey } from './find-lost-key.ts';
import { groupBy } from '../lists/group-by.ts';
import { knownKeys } from './known-keys.ts';
import { remember } from './remember.ts';
import type { SourceText } from './source-text.ts';
import { straightenQuotes } from './straighten-quotes.ts';

/** A value that kept the place of each of its parts. */
export interface PlacedValue<T> {
  value: T;
  /** Where the value at `path` stands. */
  placeOf(path: readonly PropertyKey[]): Place;
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
  { text: written = source.text, offset = 0 }: { text?: string; offset?: number } = {},
): PlacedValue<z.output<S>> | undefined {
  const straight = straightenQuotes(written);
  const text = straight?.text ?? written;
  if (straight) {
    const remedy = 'escriba comillas rectas ("), o ninguna, y quite el reemplazo automático de su editor';
    const problem = `${straight.count} valores van entre comillas tipográficas (“ ”), que YAML no conoce`;
    report(source.place(offset + straight.offset), problem, remedy);
  }
  const document = documentOf(text);
  const at = (position: number) => source.place(offset + position);
  const placeOf = (path: readonly PropertyKey[]) => at(offsetOf(document, path));
  const syntax = explainSyntax(document, text);
  const broken = syntax.length > 0 ? syntax : unusedMarks(document, text);
  for (const { offset: position, problem, remedy } of broken)
    report(at(position), `YAML mal escrito: ${problem}`, remedy);
  if (broken.length > 0) return undefined;
  let plain: unknown;
  try {
    plain = document.toJS({ maxAliasCount: 100 });
  } catch {
    report(
      at(aliasOffset(document)),
      'YAML mal escrito: un alias (*) no se puede resolver',
      'si es un texto, póngalo entre comillas; si no, escriba el valor en su lugar',
    );
    return undefined;
  }
  const result = schema.safeParse(plain === null ? {} : plain);
  const lost = findLostKey(document, text, schema);
  if (lost) {
    const [begun = ''] = /[^\n]{0,40}/.exec(text.slice(lost.offset))!;
    const problem = `falta el renglón «${lost.key}:»: «${begun.trim()}» y lo que sigue quedan en lo de arriba`;
    report(at(lost.offset), problem, `escríbalo encima${lost.isOrAbove ? ', o antes si más renglones son suyos' : ''}`);
    const whole = source.edit([{ from: offset + lost.at, to: offset + lost.at, by: lost.line }]);
    return parseYaml(whole, schema, report, { text: text.slice(0, lost.at) + lost.line + text.slice(lost.at), offset });
  }
  // Of a value that is wrong no doubt is told.
  const wrong = new Set(result.error?.issues.map(({ path }) => offsetOf(document, path)));
  const isBlock = written !== source.text;
  const doubts = [...doubtValues(document, text, isBlock), ...(isBlock ? [] : doubtCutYaml(document, text))];
  for (const { offset: position, value = position, problem, remedy } of doubts)
    if (!wrong.has(value)) report(at(position), problem, remedy, 'aviso');
  if (result.success) {
    return { value: result.data, placeOf };
  }
  const whole = explainWhole(plain, knownKeys(schema, []), result.error.issues);
  if (whole) {
    report(placeOf([]), whole.problem, whole.remedy);
    return undefined;
  }
  // A misspelt key is one mistake: that the right one is missing goes without saying.
  const misspelt = new Set<string>();
  const renamed = new Map<string, string>();
  for (const issue of result.error.issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const known = knownKeys(schema, issue.path);
    for (const key of issue.keys) {
      if (isBehindComma(document, issue.path, key) && !closestWord(key, known)) {
        const problem = `«${key}» queda como otra clave: la coma lo separa de lo anterior`;
        report(
          at(keyOffset(document, issue.path, key)),
          problem,
          'ponga el texto entero entre comillas; a un número quítele la coma',
        );
        continue;
      }
      const { problem, remedy } = explainUnknown('clave', key, known);
      const absent = result.error.issues.filter(
        ({ path }) => path.length === issue.path.length + 1 && isInMap(path, issue.path) && !document.hasIn(path),
      );
      const near = closestWord(key, known);
      const [lone] = !near && issue.keys.length === 1 && absent.length === 1 ? absent : [];
      const only = lone && String(lone.path.at(-1));
      const instead =
        lone?.code === 'custom'
          ? lone.message
          : `ahí va «${only}»: si es lo mismo, cambie su nombre; si no, revise qué archivo o qué componente es`;
      const meant = only ?? near;
      if (meant !== undefined) renamed.set(JSON.stringify([...issue.path, key]), meant);
      report(at(keyOffset(document, issue.path, key)), problem, only ? instead : remedy);
      misspelt.add(JSON.stringify([...issue.path, meant]));
    }
  }
  const causes = groupBy(result.error.issues, causeOf);
  const lacking = new Set(
    result.error.issues.flatMap(({ path }) => (document.hasIn(path) ? [] : JSON.stringify(path.slice(0, -1)))),
  );
  const missing: z.core.$ZodIssue[] = [];
  for (const issue of result.error.issues) {
    if (issue.code === 'unrecognized_keys') continue;
    if (misspelt.has(JSON.stringify(issue.path)) && !document.hasIn(issue.path)) continue;
    const name = String(issue.path.at(-1) ?? 'el archivo');
    if (issue.path.length > 0 && !document.hasIn(issue.path)) {
      missing.push(issue);
      continue;
    }
    // Where the rest of an element is missing, its last value was cut with it.
    if (lacking.has(JSON.stringify(issue.path.slice(0, -1))) && isLast(document, issue.path)) continue;
    // People count from one.
    const last = issue.path.at(-1);
    const named = typeof last === 'number' ? `elemento ${last + 1}` : name;
    const alike = causes.get(causeOf(issue))!;
    if (alike[0] !== issue) continue;
    const others = new Set(alike.map(({ path }) => JSON.stringify(path))).size - 1;
    const more = others === 0 ? '' : ` (y ${others === 1 ? 'otro' : `otros ${others}`} de la lista)`;
    const said = explainIssue(issue, named, document.getIn(issue.path), sourceAt(document, issue.path));
    const keys = knownKeys(schema, issue.path).join(', ');
    const { problem } = said;
    const remedy = said.remedy.replace(/(?<=^escriba un grupo de claves)$/, keys && `: ${keys}`);
    const start = offsetOf(document, issue.path);
    const isComment = document.getIn(issue.path) === null && /^[ \t]*#/.test(text.slice(start));
    const comment = 'lo que sigue a # no cuenta: escríbalo todo entre comillas';
    report(at(start), problem + more, isComment ? comment : remedy);
  }
  const lacked = groupBy(missing, ({ path }) => JSON.stringify(path.slice(0, -1)));
  for (const [{ path }, ...others] of lacked.values() as Iterable<[z.core.$ZodIssue, ...z.core.$ZodIssue[]]>) {
    const names = [path, ...others.map((other) => other.path)].map((each) => `«${String(each.at(-1))}»`).join(', ');
    const [problem, remedy] =
      others.length === 0 ? ['falta la clave', 'agréguela'] : ['faltan las claves', 'agréguelas'];
    const isElement = typeof path.at(-2) === 'number' && others.length > 0;
    report(
      placeOf(path.slice(0, -1)),
      `${problem} ${names}`,
      isElement ? `${remedy} o quite el elemento entero` : remedy,
    );
  }
  const mended = schema.safeParse(mendKeys(plain, renamed, result.error.issues));
  return mended.success ? { value: mended.data, placeOf } : undefined;
}

/** YAML as a tree with the place of each part; what is wrong with it is in the tree. */
export const documentOf = remember((text) =>
  parseDocument(text, { lineCounter: new LineCounter(), prettyErrors: false, strict: true, logLevel: 'error' }),
);

const isInMap = (path: readonly PropertyKey[], map: readonly PropertyKey[]) =>
  map.every((step, index) => step === path[index]);

/** `{ texto: uno, dos }`: «dos» is a key without a value. */
function isBehindComma(document: Document, path: readonly PropertyKey[], key: string): boolean {
  const map = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isMap(map) || !map.flow) return false;
  const at = map.items.findIndex((pair) => isScalar(pair.key) && String(pair.key.value) === key);
  return at > 0 && map.items[at]!.value === null;
}

/** A value as it is written: `1.10`, not 1.1. */
function sourceAt(document: Document, path: readonly PropertyKey[]): string | undefined {
  const node = document.getIn(path, true);
  return isScalar(node) ? node.source : undefined;
}

/** The place of a finding, or of the list in whose items the same is wrong: numbers where texts go, say. */
function causeOf(issue: z.core.$ZodIssue): string {
  const isItem = issue.code === 'invalid_type' && typeof issue.path.at(-1) === 'number';
  return isItem ? `${issue.expected} ${JSON.stringify(issue.path.slice(0, -1))}` : JSON.stringify(issue.path);
}

/** The value with misspelt keys as they were meant, and without those that nobody knows. */
function mendKeys(plain: unknown, renamed: ReadonlyMap<string, string>, issues: readonly z.core.$ZodIssue[]): unknown {
  const mended = structuredClone(plain);
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    let parent = mended as Record<PropertyKey, unknown>;
    for (const step of issue.path) parent = parent[step] as Record<PropertyKey, unknown>;
    for (const key of issue.keys) {
      const meant = renamed.get(JSON.stringify([...issue.path, key]));
      if (meant !== undefined && !(meant in parent)) parent[meant] = parent[key];
      delete parent[key];
    }
  }
  return mended;
}

function aliasOffset(document: Document.Parsed): number {
  const anchors = new Set<string>();
  let offset: number | undefined;
  let first: number | undefined;
  visit(document, {
    Node(_key, node) {
      if (!isAlias(node)) return void (node.anchor && anchors.add(node.anchor));
      first ??= node.range?.[0];
      if (!anchors.has(node.source)) offset ??= node.range?.[0];
    },
  });
  return offset ?? first ?? 0;
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

/** True for the key of a map below which it has no other. */
function isLast(document: Document.Parsed, path: readonly PropertyKey[]): boolean {
  const parent = path.length > 1 && document.getIn(path.slice(0, -1), true);
  return isMap(parent) && String(parent.items.at(-1)?.key) === String(path.at(-1));
}
