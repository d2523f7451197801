import { basename, dirname } from 'node:path/posix';
import type { Report } from './content-error.ts';
import type { Listing } from './list-folder.ts';
import { isCopyName } from './near-file.ts';
import { BOOK, saveAs } from './sheet-menus.ts';

const DATA = /\.(?:ya?ml|csv|tsv|tab|prn|txt)$/i;
// Numbered like a chapter beside the chapters.
const WORD_PROCESSED = /^(\d[^/]*)\.(?:docx?|odt|rtf|pages)$/i;
const FOLDERS = ['.', 'data', 'datos'];

/**
 * Doubts what looks like a workshop's data and nobody asks for: workbooks, chapters in Word, and copies of files that are read. `asked` are all that
 * were read, shown or missed.
 */
export function checkUnusedData({ files }: Listing, asked: ReadonlySet<string>, shownAs: string, report: Report): void {
  const doubt = (path: string, problem: string, remedy: string) =>
    report({ file: `${shownAs}/${path}`, line: 1, column: 1 }, problem, remedy, 'aviso');
  const paths = [...files.keys()];
  for (const path of paths) {
    const name = basename(path);
    if (asked.has(path) || !FOLDERS.includes(dirname(path)) || /^[.~]/.test(name)) continue;
    const [, stem] = WORD_PROCESSED.exec(path) ?? [];
    if (stem && !files.has(`${stem}.md`)) {
      const remedy = `si es un capítulo, guárdelo como texto en «${stem}.md» y agréguelo a «capitulos»; si no, llévelo a otra carpeta`;
      doubt(path, 'el archivo no se usa: es de un procesador de textos', remedy);
    } else if (BOOK.test(name)) {
      // Said where its text is missing.
      if ([...asked].some((other) => !files.has(other) && isCopyName(path, other))) continue;
      const text = [...asked].find((other) => other.endsWith('.csv') && isCopyName(path, other));
      const remedy = text ? saveAs(basename(text)) : 'llévelo a otra carpeta';
      doubt(path, 'el archivo no se usa: de un libro no se leen datos', remedy);
    } else if (DATA.test(name)) {
      const original = paths.find((other) => asked.has(other) && DATA.test(other) && isCopyName(path, other));
      if (original === undefined) continue;
      const called = dirname(original) === dirname(path) ? basename(original) : original;
      doubt(
        path,
        `el archivo no se usa: parece una copia de «${called}»`,
        'si es la versión buena, póngala en su lugar; si no, bórrela',
      );
    }
  }
}
