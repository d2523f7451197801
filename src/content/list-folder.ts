import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a workshop's folder holds, at any depth, named as editors write it: composed letters (NFC), `/`, from the folder. */
export interface Listing {
  /** To the name on the disk. Without signs that nobody sees or can type, unless another file has that very name. */
  files: ReadonlyMap<string, string>;
  folders: ReadonlySet<string>;
  /** Folders that may not be looked into. */
  closed: ReadonlySet<string>;
}

const NOT_OURS = /^(?:node_modules|\.git)$/;

/** Lists a folder; one that isn't there is empty. Read as a list, so that capitals count on every system. */
export function listFolder(folder: string): Listing {
  const files = new Map<string, string>();
  const folders = new Set<string>();
  const closed = new Set<string>();
  const visit = (inside: string, above: readonly string[]) => {
    const path = join(folder, inside);
    const entries = entriesOf(path);
    if (entries === undefined) return void closed.add(inside.normalize('NFC'));
    if (entries.length === 0) return;
    const here = realpathSync(path);
    // A link to a folder above has no end.
    if (above.includes(here)) return;
    for (const entry of entries) {
      const stored = inside === '' ? entry.name : `${inside}/${entry.name}`;
      const name = stored.normalize('NFC');
      const isFolder =
        entry.isDirectory() || (entry.isSymbolicLink() && statOf(join(folder, stored))?.isDirectory() === true);
      if (isFolder && NOT_OURS.test(entry.name)) continue;
      if (isFolder) {
        folders.add(name);
        visit(stored, [...above, here]);
      } else {
        files.set(name, stored);
      }
    }
  };
  visit('', []);
  const seen = Array.from(files, ([name, stored]): [string, string] => {
    const plain = withSpaces(name);
    return [files.has(plain) ? name : plain, stored];
  });
  return { files: new Map(seen), folders, closed };
}

/** Undefined for what may not be looked into; nothing for what isn't there. */
function entriesOf(path: string) {
  try {
    return readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? [] : undefined;
  }
}

/** Undefined for a link that leads nowhere. */
const statOf = (path: string) => {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
};

/** Files right below a folder, by name. */
export function filesIn({ files }: Listing, folder: '' | 'data/'): string[] {
  const names = [...files.keys()].filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length));
  return names.filter((name) => !name.includes('/'));
}

/** A path that a person wrote, as the list has it. */
export const pathIn = (written: string) =>
  written
    .normalize('NFC')
    .replace(/\/(?:\.?\/)+/g, '/')
    .replace(/^(?:\.?\/)+(?=.)/, '');

/** The name on the disk of a file, by a path from `pathIn`. */
export const storedAs = ({ files }: Listing, path: string) => files.get(path) ?? files.get(withSpaces(path));

// «Captura … a. m..png»: macOS writes spaces there that nobody can type. Nobody sees others, nor one at the end.
const withSpaces = (path: string) =>
  path
    .replace(/[\u00a0\u2007\u2009\u202f]/g, ' ')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .trim();
