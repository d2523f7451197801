import type { Place, Report } from './content-error.ts';
import type { ReadText } from './data-files.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Taller } from './model.ts';
import { sourcesSchema } from './sources-schema.ts';

/**
 * `data/fuentes.yaml` and the ids in it, those too that stand beside a mistake; what is wrong has been reported. Not `isKnown`
 * when an entry so wrong tells no id: what is cited may be its.
 */
export function readSources(
  readText: ReadText,
  shownAs: string,
  report: Report,
): { sources: Taller['sources']; ids: Set<string>; isKnown: boolean } {
  const source = readText('data/fuentes.yaml', { file: `${shownAs}/data/fuentes.yaml`, line: 1, column: 1 });
  const placed = source && parseYaml(source, sourcesSchema, report);
  if (!placed) {
    // A mistake in one source must not make all of them unknown.
    const ids = new Set<string>();
    const entries = source?.text.match(/^- /gm)?.length ?? 0;
    let named = 0;
    for (const match of source?.text.matchAll(/^[-\s{]*id:[ \t]*["']?([^"'#,}\n]*[^\s"'#,}])/gm) ?? []) {
      const id = match[1]!;
      if (/^[a-z0-9-]+$/.test(id)) named++;
      if (ids.has(id)) reportTwice(report, source!.place(match.index + match[0].lastIndexOf(id)), id);
      ids.add(id);
    }
    // Without its last line's end the file was perhaps cut there.
    const isWhole = source?.text.endsWith('\n') === true && named >= entries;
    return { sources: [], ids, isKnown: named > 0 && isWhole };
  }
  const place = (index: number) => placed.placeOf([index, 'id']);
  const ids = new Set<string>();
  for (const [index, { id }] of placed.value.entries()) {
    if (ids.has(id)) reportTwice(report, place(index), id);
    ids.add(id);
  }
  return { sources: placed.value.map((each, index) => ({ ...each, place: place(index) })), ids, isKnown: true };
}

function reportTwice(report: Report, place: Place, id: string): void {
  report(place, `la fuente «${id}» está dos veces`, 'deje solo una o cambie su id');
}
