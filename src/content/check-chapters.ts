import { chapterFiles } from './check-unused.ts';
import type { Place, Report } from './content-error.ts';
import { type Listing, storedAs } from './list-folder.ts';
import { nearFile } from './near-file.ts';
import { type Missing, names } from './report-missing.ts';

/**
 * Compares the list of chapters (`at`) with the folder: reports those that it lacks, and hands on to `missing` those that aren't
 * there. `twice` are names that it has once more. Returns the files that were meant by it, and whether list and folder are the same. `twice` are names that the list has once more.
 */
export function checkChapters(
  { listed, twice }: Record<'listed' | 'twice', readonly { path: string; place: Place }[]>,
  listing: Listing,
  at: Place,
  report: Report,
  missing: Missing[],
): { meant: string[]; isWhole: boolean } {
  const all = [...listing.files.keys()];
  const gone = listed
    .filter(({ path }) => storedAs(listing, path) === undefined && !listing.folders.has(path))
    .map((each) => ({ ...each, near: nearFile(each.path, all) }));
  const meant = gone.flatMap(({ near }) => near ?? []);
  const others = chapterFiles(listing).filter(
    (path) => !meant.includes(path) && !listed.some((each) => each.path === path),
  );
  // A name in the place of another is one mistake.
  const isInstead = twice.length === 1 && others.length === 1;
  for (const { path, place } of twice) {
    const remedy = isInstead ? `deje solo uno; ¿quiso decir «${others[0]}» en el otro?` : 'deje solo uno';
    report(place, `el capítulo «${path}» está dos veces`, remedy);
  }
  const [lost] = gone.filter(({ near }) => near === undefined);
  const unlisted = names(others.map((path) => ({ path })));
  if (lost && others.length > 0) {
    const problem = `«capitulos» no dice lo que hay en la carpeta: nombra ${names(gone)}, y hay ${unlisted}`;
    report(lost.place, problem, 'si cambió un nombre, cámbielo en la lista; agregue a ella los demás, o quítelos');
  } else {
    missing.push(...gone.map(({ path, place }) => ({ path, place, as: 'chapter' as const })));
    if (others.length === 1 && !isInstead)
      report(at, `el capítulo ${unlisted} no está en «capitulos»`, 'agréguelo a la lista o guárdelo en una subcarpeta');
    else if (others.length > 1) {
      const remedy = 'agréguelos a la lista o guárdelos en una subcarpeta';
      report(at, `${others.length} capítulos no están en «capitulos»: ${unlisted}`, remedy);
    }
  }
  return { meant, isWhole: gone.length + others.length === 0 };
}
