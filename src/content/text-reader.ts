import { lstatSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Place, Report } from './content-error.ts';
import { decodeText } from './decode-text.ts';
import { type Listing, pathIn, storedAs } from './list-folder.ts';
import type { ReadText } from './data-files.ts';
import type { Missing } from './report-missing.ts';
import type { SourceText } from './source-text.ts';

/**
 * Reads the texts of a workshop's folder, each once; what can't be had is reported at the place that asked for it, and what isn't
 * there put with the `missing`. `asked` has all by their paths, there or not.
 */
export function textReader(
  folder: string,
  listing: Listing,
  shownAs: string,
  report: Report,
  missing: Missing[],
): { readText: ReadText; asked: ReadonlyMap<string, SourceText | undefined> } {
  const known = new Map<string, SourceText | undefined>();
  const read = (path: string, at: Place): SourceText | undefined => {
    const stored = path.includes('..') ? undefined : storedAs(listing, path);
    if (listing.folders.has(path))
      report(at, `«${shownAs}/${path}» es una carpeta y no un archivo`, 'quítelo de ahí y ponga el archivo mismo');
    // Of the folder it has been told.
    else if (stored === undefined && !listing.closed.has(dirname(path)) && !listing.closed.has(''))
      missing.push({ path, place: at, as: 'text' });
    if (stored === undefined) return undefined;
    try {
      return decodeText(`${shownAs}/${path}`, readFileSync(join(folder, stored)), report);
    } catch {
      if (isBroken(join(folder, stored)))
        report(at, `«${shownAs}/${path}» es un enlace roto y no un archivo`, 'quítelo de ahí y ponga el archivo mismo');
      else
        report(at, `no se puede leer «${shownAs}/${path}»`, 'revise sus permisos o si otro programa lo tiene abierto');
      return undefined;
    }
  };
  const readText: ReadText = (given, at) => {
    // Of a comma at its end something is said.
    const path = pathIn(given.replace(/,$/, ''));
    if (!known.has(path)) known.set(path, read(path, at));
    return known.get(path);
  };
  return { readText, asked: known };
}

/** True for a link that leads nowhere, or to itself. */
function isBroken(file: string): boolean {
  try {
    return lstatSync(file).isSymbolicLink() && !statSync(file, { throwIfNoEntry: false });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ELOOP';
  }
}
