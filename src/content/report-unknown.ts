import { closestWord, suggestWord } from './closest-word.ts';
import type { Place, Report } from './content-error.ts';

/** Something that names a slide or a source which isn't there. */
export interface Unknown {
  id: string;
  place: Place;
  problem: string;
}

// So many that nobody misspelt them one by one.
const GONE = 4;

/**
 * Reports what names something unknown: each misspelt id where it stands; the others, when there are many, as the one thing
 * that they come from (`gone` words it, from the first places). Said once for the same id at the same place.
 */
export function reportUnknown(
  unknown: readonly Unknown[],
  known: ReadonlySet<string>,
  report: Report,
  gone: (count: number, ids: string) => [problem: string, remedy: string],
): void {
  const misspelt = unknown.filter(({ id }) => closestWord(id, known) !== undefined);
  const others = unknown.filter((each) => !misspelt.includes(each));
  const isGone = others.length >= GONE;
  for (const { id, place, problem } of isGone ? misspelt : unknown) report(place, problem, suggestWord(id, known));
  if (!isGone) return;
  const ids = [...new Set(others.map(({ id }) => id))];
  const shown =
    ids
      .slice(0, 5)
      .map((id) => `«${id}»`)
      .join(', ') + (ids.length > 5 ? ` y ${ids.length - 5} más` : '');
  const places = others.map(({ place }) => `${place.file}:${place.line}`);
  const where = [...new Set(places)].slice(0, 12).join(', ') + (new Set(places).size > 12 ? '…' : '');
  const [problem, remedy] = gone(others.length, shown);
  report(others[0]!.place, problem, `${remedy} (${where})`);
}
