import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative } from 'node:path';
import { closestWord } from '../content/closest-word.ts';
import { refuse } from './refuse.ts';
import { typedPath } from './typed-path.ts';
import { type WorkshopFolder, workshopFolder } from './workshop-folder.ts';

const root = join(import.meta.dirname, '../..');

// A page for people is no chapter.
const SLIDES = /^(?!readme|l[eé]eme|licen[cs]|changelog).*\.(?:md|ya?ml)$/i;

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
  const names = namesIn(folder.path) ?? refuse(`No se puede abrir la carpeta de láminas ${name}; revise sus permisos.`);
  if (!names.some((file) => SLIDES.test(file))) {
    const inside = names.find((file) => existsSync(join(folder.path, file, 'taller.yaml')));
    const meant = inside && `¿quiso decir «${workshopFolder(join(folder.path, inside)).shownAs}»?`;
    refuse(
      `En la carpeta ${name} no hay láminas; ${meant ?? 'escriba la que tiene taller.yaml y los capítulos (archivos .md).'}`,
    );
  }
  return folder;
}

/** Undefined for a folder that may not be looked into. */
function namesIn(path: string): string[] | undefined {
  try {
    return readdirSync(path);
  } catch {
    return undefined;
  }
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
