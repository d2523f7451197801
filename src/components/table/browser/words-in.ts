import { type TableWords, tableWords } from '../table-words.ts';

/** The words of a table that the build drew, with the names that its columns have in the page. */
export function wordsIn(root: Element): TableWords {
  const name = (column: string) => root.querySelector(`thead .tabla-${column}`)?.textContent?.trim() ?? '';
  return tableWords({ eje: name('eje'), fecha: name('mesa'), tema: name('tema') });
}
