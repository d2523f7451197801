import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative } from 'node:path';
import { closestWord } from '../content/closest-word.ts';
import { refuse } from './refuse.ts';
import { typedPath } from './typed-path.ts';
import { type WorkshopFolder, workshopFolder } from './workshop-folder.ts';

const root = join(import.meta.dirname, '../..');

/** The folder of `--laminas` (or TALLER_LAMINAS, or `slides/`), for what the command starts too; one that is none ends it with a sentence. */
export function chooseWorkshop(typed?: string): WorkshopFolder {
  // Vite's configuration and the steps of longer commands read it there.
  if (typed) process.env.TALLER_LAMINAS = isAbsolute(typed) ? typed : relative(root, typedPath(typed)) || '.';
  const folder = workshopFolder();
  const name = `«${folder.shownAs}»`;
  const found = statSync(folder.path, { throwIfNoEntry: false });
  const near = found ? undefined : nearFolder(folder.path);
  const remedy = near ? `¿quiso decir «${near}»?` : 'revise cómo está escrita.';
  if (!found) refuse(`No existe la carpeta de láminas ${name}; ${remedy}`);
  if (!found.isDirectory()) refuse(`${name} no es una carpeta; escriba la que tiene taller.yaml y los capítulos.`);
  if (!readdirSync(folder.path).some((file) => /\.(md|ya?ml)$/i.test(file)))
    refuse(`En la carpeta ${name} no hay láminas; escriba la que tiene taller.yaml y los capítulos (archivos .md).`);
  return folder;
}

/** The folder beside a missing one that is called nearly so. */
function nearFolder(path: string): string | undefined {
  const above = dirname(path);
  const folders = existsSync(above) ? readdirSync(above, { withFileTypes: true }) : [];
  return closestWord(
    basename(path).normalize('NFC'),
    folders.flatMap((each) => (each.isDirectory() ? each.name : [])),
  );
}
