import { basename, dirname } from 'node:path/posix';
import type { Place, Report } from './content-error.ts';
import type { Listing } from './list-folder.ts';
import { groupBy } from '../lists/group-by.ts';
import { listPlaces } from './list-places.ts';
import { nearFile } from './near-file.ts';
import { BOOK, saveAs } from './sheet-menus.ts';

/** A file that somebody asked for and that isn't there. */
export interface Missing {
  path: string;
  place: Place;
  as: 'image' | 'link' | 'text' | 'chapter';
}

interface Sought extends Missing {
  near: string | undefined;
  /** Of all that ask for it. */
  places: Place[];
}

// More of them are no help in a message.
const SHOWN = 7;

const CREATE = {
  image: 'guárdela ahí o corrija la ruta',
  link: 'guárdelo ahí o corrija la ruta',
  text: 'créelo o corrija la ruta',
  chapter: 'recupérelo o, si lo quitó, quítelo también de «capitulos», con lo que apunta a sus láminas',
};
const RECOVER = {
  image: 'recupérelas o corrija sus rutas',
  link: 'recupérelos o corrija sus rutas',
  text: 'recupérelos o corrija sus rutas',
  chapter: 'recupérelos; los que quitó, quítelos también de «capitulos», con lo que apunta a sus láminas',
};

/**
 * Reports files that are missing: those of one folder are missing for one reason.
 */
export function reportMissing(missing: readonly Missing[], listing: Listing, shownAs: string, report: Report): void {
  const goneFolder = (path: string) => dirname(path) !== '.' && !listing.folders.has(dirname(path));
  const sought = [...groupBy(missing, ({ path }) => path)].map(([path, same]): Sought => {
    const places = same.map(({ place }) => place);
    return { ...same[0]!, near: nearFile(path, listing.files.keys()), places };
  });
  const groups = groupBy(sought, ({ path, near }) =>
    JSON.stringify([dirname(path), !goneFolder(path) && near && dirname(near)]),
  );
  for (const group of groups.values()) {
    const [first] = group as [Sought];
    const folder = dirname(first.path);
    const isGone = goneFolder(first.path);
    if (isGone && (group.length > 1 || folder === 'data')) report(first.place, ...folderIsGone(folder, group, shownAs));
    else if (group.length > 1) report(first.place, ...filesAreGone(group, shownAs));
    else {
      const what = first.as === 'image' ? 'la imagen' : 'el archivo';
      const remedy = first.near ? remedyFor(first.path, first.near, shownAs) : CREATE[first.as];
      report(first.place, `no existe ${what} «${shownAs}/${first.path}»`, remedy + placesOf(group));
    }
  }
}

function remedyFor(path: string, near: string, shownAs: string): string {
  if (path === 'taller.yaml') return `cambie el nombre de «${near}» a «taller.yaml»`;
  if (path.endsWith('.csv') && BOOK.test(near)) return `está «${near}»: ${saveAs(basename(path))}`;
  // Nobody looks for these elsewhere.
  const isFixed = /^[^/]+\.md$/.test(path) && near.includes('/');
  return isFixed ? `está en «${inShown(shownAs, dirname(near))}»: llévelo a «${shownAs}»` : `¿quiso decir «${near}»?`;
}

type Said = [problem: string, remedy: string];

function folderIsGone(folder: string, group: readonly Sought[], shownAs: string): Said {
  const what = folder === 'data' ? 'los datos' : `${group.length} archivos que se usan`;
  const near = group.map((each) => each.near && dirname(each.near)).find((name) => name !== undefined);
  const remedy =
    near === '.'
      ? `créela y lleve ahí ${names(group)}`
      : near
        ? `cambie el nombre de «${near}» a «${folder}»`
        : 'recupérela o créela';
  return [`no existe la carpeta «${shownAs}/${folder}», con ${what}`, remedy + placesOf(group)];
}

function filesAreGone(group: readonly Sought[], shownAs: string): Said {
  const [{ path, near, as }] = group as [Sought];
  const isMoved = near !== undefined && group.every((each) => each.near && basename(each.near) === basename(each.path));
  const remedy = isMoved
    ? `están en «${inShown(shownAs, dirname(near))}»: llévelos a «${inShown(shownAs, dirname(path))}»${as === 'chapter' ? '' : ' o corrija sus rutas'}`
    : near
      ? 'corrija sus nombres'
      : RECOVER[as];
  return [`no existen ${group.length} archivos: ${names(group, !isMoved)}`, remedy + placesOf(group)];
}

const inShown = (shownAs: string, folder: string) => (folder === '.' ? shownAs : `${shownAs}/${folder}`);

/** Names in a sentence, each with the one that it may have been meant to be. */
export function names(group: readonly { path: string; near?: string | undefined }[], withNear = false): string {
  const shown = group
    .slice(0, SHOWN)
    .map(({ path, near }) => (withNear && near ? `«${path}» (¿«${near}»?)` : `«${path}»`));
  return shown.join(', ') + (group.length > SHOWN ? ` y ${group.length - SHOWN} más` : '');
}

function placesOf(group: readonly Sought[]): string {
  const places = group.flatMap((each) => each.places);
  return places.length < 2 ? '' : ` (${listPlaces(places)})`;
}
