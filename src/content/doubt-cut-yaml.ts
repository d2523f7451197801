import { type Document, isMap, isScalar, isSeq, visit, type YAMLMap } from 'yaml';
import type { YamlFinding } from './explain-yaml.ts';
import { endsOpen, FEWEST, IF_CUT, isCutText } from './is-cut-text.ts';

/** A file of YAML that was perhaps cut in its last element: it lacks what all the others have, or ends amid a sentence. */
export function doubtCutYaml(document: Document.Parsed, text: string): YamlFinding[] {
  const list = lastList(document.contents);
  const last = list.at(-1);
  const others = list.slice(0, -1);
  if (!endsOpen(text) || !last) return [];
  const pair = last.items.at(-1);
  const texts: string[] = [];
  visit(document, {
    Pair(_key, { key, value }) {
      if (value !== pair?.value && String(key) === String(pair?.key) && isScalar(value))
        texts.push(String(value.value));
    },
  });
  const lacks =
    others.length < FEWEST
      ? undefined
      : others[0]!.items
          .map(({ key }) => String(key))
          .find((key) => others.every((item) => item.has(key)) && !last.has(key));
  const isAmid = isScalar(pair?.value) && typeof pair.value.value === 'string' && isCutText(pair.value.value, texts);
  if (!lacks && !isAmid) return [];
  const what = lacks ? `a su último elemento le falta «${lacks}», que tienen los demás` : 'termina a media frase';
  return [{ offset: last.range![0], problem: `el archivo quizá está cortado: ${what}`, remedy: IF_CUT }];
}

/** The elements of the list that ends last, those of lists within it too. */
function lastList(node: unknown): YAMLMap[] {
  if (isMap(node)) return lastList(node.items.at(-1)?.value);
  if (!isSeq(node)) return [];
  const inner = lastList(isMap(node.items.at(-1)) ? node.items.at(-1) : undefined);
  return inner.length > 0 ? inner : (node.items.filter((item) => isMap(item)) as YAMLMap[]);
}
