import {
  type Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { z } from 'zod';
import { closestWord } from './closest-word.ts';
import { knownKeys, schemaAt } from './known-keys.ts';

// An item that is part of a text.
const ITEM = /(?<=\n *)- /;

/** A line with nothing but a key, gone from between what stood above and below it. */
export interface LostKey {
  key: string;
  /** Where what it named begins. */
  offset: number;
  /** Where the line goes, and the line. */
  at: number;
  line: string;
  /** True where what stands right above may be part of it too. */
  isOrAbove: boolean;
}

/** The key whose line is gone: what it named was taken for part of the value, or of the list, above it. */
export function findLostKey(document: Document.Parsed, text: string, schema: z.ZodType): LostKey | undefined {
  let found: LostKey | undefined;
  const visitMap = (map: YAMLMap, path: readonly PropertyKey[]) => {
    found ??= lostIn(map, path, text, schema);
    for (const { key, value } of map.items) visitNode(value, [...path, String(key)]);
  };
  const visitNode = (node: unknown, path: readonly PropertyKey[]) => {
    if (isMap(node)) visitMap(node, path);
    else if (isSeq(node)) for (const [index, item] of node.items.entries()) visitNode(item, [...path, index]);
  };
  const { contents } = document;
  if (isSeq(contents) && schema instanceof z.ZodObject) return lostAbove(contents, schema);
  visitNode(contents, []);
  return found;
}

/** The key of a file that holds nothing but what it names. */
function lostAbove(list: YAMLSeq, schema: z.ZodObject): LostKey | undefined {
  const key = knownKeys(schema, []).find((name) => {
    const inner = schemaAt(schema, [name]);
    return inner instanceof z.ZodArray && list.items.length > 0 && list.items.every(fits(inner));
  });
  const [offset] = list.range!;
  return key ? { key, offset, at: offset, line: `${key}:\n`, isOrAbove: false } : undefined;
}

/** A key of `map` that is lost behind another one. */
function lostIn(map: YAMLMap, path: readonly PropertyKey[], text: string, schema: z.ZodType): LostKey | undefined {
  const [first] = map.items;
  const known = knownKeys(schema, path);
  // One that is only misspelt isn't lost.
  const isThere = (key: string) => map.items.some((item) => closestWord(String(item.key), [key], 1) !== undefined);
  const absent = known.filter((key) => !isThere(key));
  if (map.flow || !isScalar(first?.key) || absent.length === 0) return undefined;
  const indent = ' '.repeat(columnAt(text, first.key.range![0]));
  for (const { key: above, value } of map.items) {
    const own = schemaAt(schema, [...path, String(above)]);
    // The next one first: in that order files are written.
    const at = known.indexOf(String(above));
    for (const key of absent.toSorted((a, b) => Number(known.indexOf(b) > at) - Number(known.indexOf(a) > at))) {
      const lost = startOfLost(value, schemaAt(schema, [...path, key])!, own, text);
      if (lost) return { key, ...lost, at: text.lastIndexOf('\n', lost.offset) + 1, line: `${indent}${key}:\n` };
    }
  }
  return undefined;
}

type Start = Pick<LostKey, 'offset' | 'isOrAbove'>;

/** Where, in a value, begins what `wanted` takes and the value's own schema does not. */
function startOfLost(value: unknown, wanted: z.ZodType, own: z.ZodType | undefined, text: string): Start | undefined {
  if (isScalar(value)) {
    const [start, end] = value.range!;
    const item = value.type === 'PLAIN' && wanted instanceof z.ZodArray ? text.slice(start, end).search(ITEM) : -1;
    return item === -1 ? undefined : { offset: start + item, isOrAbove: false };
  }
  if (!isCollection(value) || value.flow || own?.safeParse(value.toJSON()).success) return undefined;
  if (isMap(value)) {
    const keys = value.items.map(({ key }) => key as Scalar);
    const from = own instanceof z.ZodObject ? keys.findIndex((key) => !Object.hasOwn(own.shape, String(key))) : 0;
    const rest = keys.slice(from);
    const isWanted =
      from !== -1 && wanted instanceof z.ZodObject && rest.every((key) => Object.hasOwn(wanted.shape, String(key)));
    return isWanted && rest[0]?.range ? { offset: rest[0].range[0], isOrAbove: false } : undefined;
  }
  if (!(wanted instanceof z.ZodArray)) return undefined;
  const isList = own instanceof z.ZodArray;
  const from = isList ? value.items.findIndex((item) => !fits(own)(item)) : 0;
  if (from < (isList ? 1 : 0) || !value.items.slice(from).every(fits(wanted))) return undefined;
  const offset = text.lastIndexOf('-', (value.items[from] as Node).range![0] - 1);
  return { offset, isOrAbove: from > 0 && fits(wanted)(value.items[from - 1]) };
}

const fits = (list: z.ZodArray) => (item: unknown) =>
  (list.element as z.ZodType).safeParse((item as Node).toJSON()).success;

const columnAt = (text: string, offset: number) => offset - (text.lastIndexOf('\n', offset - 1) + 1);
