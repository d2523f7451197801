import { basename, dirname } from 'node:path/posix';
import { closestWord } from './closest-word.ts';
import type { Report } from './content-error.ts';
import { filesIn, type Listing } from './list-folder.ts';
import { readAs } from './near-miss.ts';
import type { Missing } from './report-missing.ts';

// Hidden files and what programs keep beside an open one; a page for people.
const NO_CHAPTER = /^(\.|~|_*(readme|l[eé]eme|licen[cs]e|licencia|changelog)\b)/i;
const OPTIONAL = ['data/glosario.yaml', 'data/preguntas.yaml', 'palabras.txt'];
const CHAPTER_NAME = /^[\w-]+\.md$/;
// Markdown's other names, and what Windows makes of a name whose end it hides.
const OTHER_END = /\.(?:markdown|mdown|mk?dn?|mdx|mdwn|[rq]md|md\.txt|txt\.md)$|(?<=^\d.*)\.txt$/i;
// What merging, synchronising and copying put behind a name.
const MERGED = /_(?:LOCAL|REMOTE|BASE|BACKUP)_\d+(?=\.\w+$)/;
const COPY =
  /(?:_(?:LOCAL|REMOTE|BASE|BACKUP)_\d+|[ ._-]*(?:\(\d{1,2}\)|\(?(?:copia|copy|conflicted copy|sync-conflict|backup|respaldo)\b.*|(?:conflicto?|viej[oa]|old|bak)|(?:DESKTOP|LAPTOP)-\w+|(?:\w+-)?(?:PC|LAPTOP)|PC[- ]de[- ].+))$/i;

/** The chapters of a folder, by name: what ends like one and is neither hidden, a page for people nor a copy. */
export function chapterFiles(listing: Listing): string[] {
  const names = filesIn(listing, '');
  return names.filter((name) => CHAPTER_NAME.test(name) && !NO_CHAPTER.test(name) && !isCopy(name, names));
}

/**
 * Doubts what lies in a workshop's folder as if it were part of it and is in no edition: copies and misnamed files. Chapters that
 * nothing but the list lacks are said with the list: `listed`, and `meant` by it; what lies with `missing` files is handed on to them.
 */
export function checkUnused(
  listing: Listing,
  shownAs: string,
  { listed, meant, missing }: { listed: readonly string[]; meant: readonly string[]; missing: Missing[] },
  report: Report,
): void {
  const doubt = (name: string, problem: string, remedy: string) =>
    report({ file: `${shownAs}/${name}`, line: 1, column: 1 }, problem, remedy, 'aviso');
  const all = filesIn(listing, '');
  for (const name of all) {
    if (NO_CHAPTER.test(name) || listed.includes(name) || meant.includes(name)) continue;
    const renamed = name.replace(OTHER_END, '.md').replace(/\.md$/i, '.md');
    if (isCopy(name, all))
      doubt(name, 'el archivo no se usa: parece una copia', 'bórrelo, o déle un nombre como 03-tema.md y agréguelo');
    else if (!CHAPTER_NAME.test(name) && renamed !== name)
      doubt(
        name,
        'el archivo no se usa: el nombre de un capítulo termina en .md',
        `si lo es, cámbieselo a «${renamed}» y agréguelo a «capitulos»; si no, llévelo a una subcarpeta`,
      );
  }
  checkOptional(listing, doubt, (path, near) => {
    // With the others of its folder it will be said.
    const isMoved = missing.some((each) => dirname(each.path) === dirname(path) && all.includes(basename(each.path)));
    if (isMoved) missing.push({ path, place: { file: `${shownAs}/${near}`, line: 1, column: 1 }, as: 'text' });
    return isMoved;
  });
}

/** A file that may be left out and stands there under nearly its name would be left out without a word. */
function checkOptional(
  listing: Listing,
  doubt: (name: string, problem: string, remedy: string) => void,
  isMoved: (path: string, near: string) => boolean,
): void {
  const stemOf = (path: string) => readAs(basename(path).replace(/(?:\.(?:ya?ml|txt|json))+$/i, ''));
  const all = (['', 'data/'] as const).flatMap((inside) => filesIn(listing, inside).map((name) => inside + name));
  for (const known of OPTIONAL.filter((path) => !all.includes(path))) {
    const near = all.find(
      (path) => /\.(?:ya?ml|txt|json)$/i.test(path) && closestWord(stemOf(path), [stemOf(known)], 2),
    );
    if (near && !(basename(near) === basename(known) && isMoved(known, near)))
      doubt(near, `el archivo no se usa: parece «${known}»`, `si lo es, déle ese nombre y lugar`);
  }
}

const withoutCopy = (name: string) => {
  const end = name.lastIndexOf('.');
  return name.slice(0, end).replace(COPY, '') + name.slice(end);
};

/** What no chapter is called, or only one whose original stands beside it. */
const isCopy = (name: string, all: readonly string[]) =>
  name.endsWith('.md') &&
  (!CHAPTER_NAME.test(name) || MERGED.test(name) || (withoutCopy(name) !== name && all.includes(withoutCopy(name))));
