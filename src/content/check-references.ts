import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkAddress } from './check-address.ts';
import { checkFile, type SlideFile } from './check-file.ts';
import type { Report } from './content-error.ts';
import { nearAddress } from './near-address.ts';
import { nearFile } from './near-file.ts';
import type { ParsedSlide } from './parsed-slide.ts';
import type { Unknown } from './report-unknown.ts';

/** Checks where every address in `slides` leads, and returns the files of `folder` that they show or link to, by path; slides that
 * aren't there are handed to `unknown`. */
export function checkReferences(
  slides: readonly ParsedSlide[],
  ids: ReadonlySet<string>,
  folder: string,
  shownAs: string,
  report: Report,
  unknown: Unknown[],
): SlideFile[] {
  const stored = storedFiles(folder);
  const files = new Map<string, SlideFile>();
  const checked = new Set<string>();
  for (const { kind, address, place } of slides.flatMap((slide) => slide.addresses)) {
    const verdict = checkAddress(address);
    if (verdict.kind === 'wrong') report(place, verdict.problem, verdict.remedy);
    else if ((verdict.kind === 'remote' || /^www\./i.test(address)) && kind !== 'link') {
      const remedy = 'guarde una copia junto a las láminas y use su ruta: nada se carga de fuera';
      report(place, `«${address}» está en otro sitio`, remedy);
    } else if (verdict.kind === 'slide' && (kind !== 'link' || !ids.has(verdict.target))) {
      unknown.push({ id: verdict.target, place, problem: `no hay una lámina con el id «${verdict.target}»` });
    } else if (verdict.kind === 'file') {
      const path = verdict.target.normalize('NFC');
      const name = stored.get(path) ?? stored.get(withSpaces(path));
      if (name === undefined) {
        const sign = verdict.suffix[0];
        if (sign && stored.has((verdict.target + decodeURI(verdict.suffix)).normalize('NFC'))) {
          const remedy = `escriba ${sign === '#' ? '%23' : '%3F'} en su lugar, o quítelo del nombre del archivo`;
          report(place, `«${sign}» corta la dirección «${address}»`, remedy);
          continue;
        }
        // Another edition's address, or a chapter's.
        const [, slide = ''] = /\.(?:html|md)#\/?([^\s/]+)$/.exec(address) ?? [];
        if (ids.has(slide)) {
          report(place, `«${address}» no lleva a la lámina`, `escriba [texto](#/${slide})`);
          continue;
        }
        if (slide) {
          unknown.push({ id: slide, place, problem: `no hay una lámina con el id «${slide}»` });
          continue;
        }
        const meant = kind === 'link' ? nearAddress(address) : undefined;
        if (meant) {
          report(place, `«${address}» no lleva a otro sitio: le falta o sobra algo al principio`, `escriba ${meant}`);
          continue;
        }
        const near = nearFile(path, stored.keys());
        const what = kind === 'image' ? 'la imagen' : 'el archivo';
        const remedy = `${kind === 'image' ? 'guárdela' : 'guárdelo'} ahí o corrija la ruta`;
        report(place, `no existe ${what} «${shownAs}/${path}»`, near ? `¿quiso decir «${near}»?` : remedy);
        continue;
      }
      if (kind === 'link' && /^[^/]+\.md$/i.test(path)) {
        const remedy = 'para llevar a una lámina escriba [texto](#/id-de-la-lámina)';
        report(place, `este enlace publica «${path}» entero, con sus notas`, remedy, 'aviso');
      }
      if (checked.has(`${kind} ${path}`)) continue;
      checked.add(`${kind} ${path}`);
      const bytes = readBytes(join(folder, name));
      if (!bytes) {
        const remedy = 'si es un enlace, ponga ahí el archivo mismo; si no, revise sus permisos';
        report(place, `no se puede leer «${shownAs}/${path}»`, remedy);
        continue;
      }
      const { findings, image } = checkFile(kind, path, bytes);
      for (const { problem, remedy, doubt } of findings) report(place, problem, remedy, doubt);
      files.set(path, { path, stored: name, bytes: bytes.length, image: image ?? files.get(path)?.image });
    }
  }
  return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The files of a folder: composed letters, with plain spaces too, to the name on the disk. Read as a list, so that capitals count on every system. */
function storedFiles(folder: string): Map<string, string> {
  if (!existsSync(folder)) return new Map();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'));
  return new Map([
    ...names.map((name) => [withSpaces(name.normalize('NFC')), name] as const),
    ...names.map((name) => [name.normalize('NFC'), name] as const),
  ]);
}

/** Undefined for what can't be read: a link that leads nowhere or to a folder. */
function readBytes(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

// «Captura … a. m..png»: macOS writes spaces there that nobody can type.
const withSpaces = (path: string) => path.replace(/[\u00a0\u2007\u2009\u202f]/g, ' ');
