import { basename, extname } from 'node:path/posix';
import { closestWord } from './closest-word.ts';

// «05-mexico.md» is now called «05-aga.md».
const NUMBER = /^\d+(?=[-_. ].*\.md$)/;
const stemOf = (path: string) => basename(path, extname(path));

/** The file that a path was meant to name: one of the same name in another folder, or one that is spelt nearly so. */
export function nearFile(path: string, files: Iterable<string>): string | undefined {
  const all = [...files];
  const name = basename(path.replaceAll('\\', '/')).toLowerCase();
  const only = (isMeant: (name: string) => boolean) => {
    const found = all.filter((file) => isMeant(basename(file).toLowerCase()));
    return found.length === 1 ? found[0] : undefined;
  };
  const inFolder = all.find((file) => path.endsWith(`/${file}`));
  // Where a system hides how names end, people write the end once more: «foto.png.png».
  const alike = inFolder ?? only((other) => other === name) ?? only((other) => other.startsWith(`${name}.`));
  if (alike) return alike;
  // Of long paths with the same folder and end nothing else need be alike.
  const stems = all.filter((file) => closestWord(stemOf(name), [stemOf(file)]) !== undefined);
  const number = NUMBER.exec(name)?.[0];
  return closestWord(path, stems) ?? (number ? only((other) => NUMBER.exec(other)?.[0] === number) : undefined);
}
