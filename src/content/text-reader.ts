import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Place, Report } from './content-error.ts';
import { decodeText } from './decode-text.ts';
import { nearFile } from './near-file.ts';
import type { SourceText } from './source-text.ts';

/** Reads the texts of a workshop's folder, each once; what can't be had is reported at the place that asked for it. */
export function textReader(folder: string, shownAs: string, report: Report) {
  const known = new Map<string, SourceText | undefined>();
  const lost = new Set<string>();
  const readText = (given: string, at: Place): SourceText | undefined => {
    const path = given.replace(/^(?:\.\/)+/, '');
    if (known.has(path)) return known.get(path);
    const file = join(folder, path);
    let source: SourceText | undefined;
    if (path.includes('..') || !existsSync(file) || !statSync(file).isFile()) {
      const near = nearFile(path, listFiles(folder));
      // All that it held is lost for one cause.
      if (dirname(path) === 'data' && !isFolder(join(folder, 'data'))) {
        const name = near && dirname(near);
        const remedy = name && name !== '.' ? `cambie el nombre de «${name}» a «data»` : 'recupérela o créela';
        if (!lost.has('data')) report(at, `no existe la carpeta «${shownAs}/data», con los datos`, remedy);
        lost.add('data');
      } else {
        const remedy = near ? `¿quiso decir «${near}»?` : 'créelo o corrija la ruta';
        const renamed = near && path === 'taller.yaml' ? `cambie el nombre de «${near}» a «${path}»` : remedy;
        const other = path.includes('..') ? undefined : whatElse(file);
        if (other)
          report(at, `«${shownAs}/${path}» ${other} y no un archivo`, 'quítelo de ahí y ponga el archivo mismo');
        else report(at, `no existe el archivo «${shownAs}/${path}»`, renamed);
      }
    } else {
      try {
        source = decodeText(`${shownAs}/${path}`, readFileSync(file), report);
      } catch {
        report(at, `no se puede leer «${shownAs}/${path}»`, 'revise sus permisos o si otro programa lo tiene abierto');
      }
    }
    known.set(path, source);
    return source;
  };
  return {
    readText,
    /** True once a file of this folder was asked for, and the folder isn't there. */
    lacks: (name: string) => lost.has(name),
  };
}

/** The files below a folder, by path. */
export function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

/** What stands in a file's place; undefined for nothing. */
function whatElse(file: string): string | undefined {
  if (isFolder(file)) return 'es una carpeta';
  return lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() ? 'es un enlace roto' : undefined;
}

const isFolder = (path: string) => existsSync(path) && statSync(path).isDirectory();
