import { basename } from 'node:path/posix';
import { closestWord } from './closest-word.ts';

/** The file that a path was meant to name: one of the same name in another folder, or one that is spelt nearly so. */
export function nearFile(path: string, files: Iterable<string>): string | undefined {
  const all = [...files];
  const name = basename(path.replaceAll('\\', '/')).toLowerCase();
  const alike = all.filter((file) => basename(file).toLowerCase() === name);
  const inFolder = all.find((file) => path.endsWith(`/${file}`));
  if (inFolder) return inFolder;
  return alike.length === 1 ? alike[0] : closestWord(path, all);
}
