import { basename, extname } from 'node:path/posix';
import { closestWord } from './closest-word.ts';
import { readAs } from './near-miss.ts';
import { BOOK } from './sheet-menus.ts';

// «05-mexico.md» is now called «05-aga.md».
const NUMBER = /^\d+(?=[-_. ].*\.md$)/;
const stemOf = (path: string) => basename(path, extname(path));

/** True for a name that holds another one's, with what copying, downloading and synchronising put before or behind it. */
export function isCopyName(path: string, original: string): boolean {
  const stem = readAs(stemOf(original)).replace(/[^a-z\d]/g, '\\$&');
  return new RegExp(`(?:^|[^a-z\\d])${stem}(?:\\d*$|[^a-z\\d])`).test(readAs(stemOf(path)));
}

/** The file that a path was meant to name: one of the same name in another folder, or one that is spelt nearly so. */
export function nearFile(path: string, files: Iterable<string>): string | undefined {
  // Data and chapters are never in a workbook, but for what was saved as one.
  const all = [...files].filter((file) => !/\.(?:ya?ml|md)$/.test(path) || !BOOK.test(file));
  const name = basename(path.replaceAll('\\', '/')).toLowerCase();
  const only = (isMeant: (name: string) => boolean) => {
    const found = all.filter((file) => isMeant(basename(file).toLowerCase()));
    return found.length === 1 ? found[0] : undefined;
  };
  const inFolder = all.find((file) => path.endsWith(`/${file}`));
  // Where a system hides how names end, people write the end once more: «foto.png.png».
  const alike =
    inFolder ??
    only((other) => other === name) ??
    only((other) => other.startsWith(`${name}.`)) ??
    only((other) => (extname(other) === extname(name) || BOOK.test(other)) && isCopyName(other, name));
  if (alike) return alike;
  // Of long paths with the same folder and end nothing else need be alike.
  const stems = all.filter((file) => closestWord(stemOf(name), [stemOf(file)]) !== undefined);
  const number = NUMBER.exec(name)?.[0];
  return closestWord(path, stems) ?? (number ? only((other) => NUMBER.exec(other)?.[0] === number) : undefined);
}
