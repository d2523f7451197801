import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dirname } from 'node:path/posix';
import { checkAddress } from './check-address.ts';
import { checkFile, type SlideFile } from './check-file.ts';
import type { Place, Report } from './content-error.ts';
import { decodeAddress } from './decode-address.ts';
import { type Listing, pathIn, storedAs } from './list-folder.ts';
import { nearAddress } from './near-address.ts';
import type { ParsedSlide } from './parsed-slide.ts';
import type { Missing } from './report-missing.ts';
import type { Unknown } from './report-unknown.ts';

/** What addresses may lead to, and who takes what isn't there. */
export interface Surroundings {
  ids: ReadonlySet<string>;
  folder: string;
  listing: Listing;
  shownAs: string;
  report: Report;
  unknown: Unknown[];
  missing: Missing[];
}

// `./#/id`, `lectura.html#/id`, `01-portada.md#id`, the same of the server that `npm start` is.
const SLIDE_ELSEWHERE =
  /^(?:https?:\/\/(?:localhost|127\.0\.0\.1)(?::\d+)?)?(?:\.{0,2}\/)*\.?(?:[^?#\s]+\.(?:html|md))?(?:\?[^#\s]*)?#[!/]*([^\s/]+)\/?$/i;
// `/id`, `id`.
const BARE_ID = /^(?:\.{0,2}\/)*([\p{L}\p{N}_-]+)\/?$/u;
const THIS_COMPUTER = /^(?:https?:)?\/\/(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?=[:/?#]|$)/i;

/** Checks where every address in `slides` leads, and returns the files that they show or link to, by path. */
export function checkReferences(slides: readonly ParsedSlide[], around: Surroundings): SlideFile[] {
  const { ids, folder, listing, shownAs, report, unknown, missing } = around;
  const files = new Map<string, SlideFile>();
  const checked = new Set<string>();
  for (const { kind, address, place } of slides.flatMap((slide) => slide.addresses)) {
    const verdict = checkAddress(address);
    const path = verdict.kind === 'file' ? pathIn(verdict.target) : '';
    // A name may hold «%20» itself, as some programs save it.
    const isNamed = verdict.kind === 'file' && verdict.suffix === '';
    const stored = storedAs(listing, path) ?? (isNamed ? storedAs(listing, pathIn(address)) : undefined);
    const isOther = stored === undefined || /\.md#/i.test(address);
    if (kind === 'link' && isOther && verdict.kind !== 'slide' && isSlide(address, place, around)) continue;
    if (verdict.kind === 'wrong' && /^[^/]+:/.test(address) && storedAs(listing, pathIn(address)))
      report(place, `el nombre de «${address}» parece una dirección`, `escriba ./${address}`);
    else if (verdict.kind === 'wrong') report(place, verdict.problem, verdict.remedy);
    else if ((verdict.kind === 'remote' || /^www\./i.test(address)) && kind !== 'link') {
      const remedy = 'guarde una copia junto a las láminas y use su ruta: nada se carga de fuera';
      report(place, `«${address}» está en otro sitio`, remedy);
    } else if (verdict.kind === 'remote' && THIS_COMPUTER.test(address)) {
      const remedy = 'escriba la dirección pública, o guarde una copia junto a las láminas';
      report(place, `«${address}» solo se abre en esta computadora`, remedy, 'aviso');
    } else if (verdict.kind === 'slide' && (kind !== 'link' || !ids.has(verdict.target))) {
      unknown.push({ id: verdict.target, place, problem: `no hay una lámina con el id «${verdict.target}»` });
    } else if (verdict.kind === 'file' && stored === undefined) {
      const sign = verdict.suffix[0];
      const meant = kind === 'link' ? nearAddress(address) : undefined;
      if (sign && storedAs(listing, pathIn(verdict.target + decodeAddress(verdict.suffix)))) {
        const remedy = `escriba ${sign === '#' ? '%23' : '%3F'} en su lugar, o quítelo del nombre del archivo`;
        report(place, `«${sign}» corta la dirección «${address}»`, remedy);
      } else if (meant)
        report(place, `«${address}» no lleva a otro sitio: le falta o sobra algo al principio`, `escriba ${meant}`);
      else if (listing.folders.has(path.replace(/\/$/, '')))
        report(
          place,
          `«${shownAs}/${path}» es una carpeta y no un archivo`,
          'escriba la ruta de un archivo que esté en ella',
        );
      // Of the folder it has been told.
      else if (!listing.closed.has(dirname(path)))
        missing.push({ path, place, as: kind === 'image' ? 'image' : 'link' });
    } else if (verdict.kind === 'file') {
      if (kind === 'link' && /^[^/]+\.md$/i.test(path)) {
        const remedy = 'para llevar a una lámina escriba [texto](#/id-de-la-lámina)';
        report(place, `este enlace publica «${path}» entero, con sus notas`, remedy, 'aviso');
      }
      if (checked.has(`${kind} ${path}`)) continue;
      checked.add(`${kind} ${path}`);
      const bytes = readBytes(join(folder, stored!));
      if (!bytes) {
        const remedy = 'si es un enlace, ponga ahí el archivo mismo; si no, revise sus permisos';
        report(place, `no se puede leer «${shownAs}/${path}»`, remedy);
        continue;
      }
      const { findings, image } = checkFile(kind, path, bytes);
      for (const { problem, remedy, doubt } of findings) report(place, problem, remedy, doubt);
      files.set(path, { path, stored: stored!, bytes: bytes.length, image: image ?? files.get(path)?.image });
    }
  }
  return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** True once told what to write for an address that was meant to lead to a slide, or once handed on that there is none. */
function isSlide(address: string, place: Place, { ids, report, unknown }: Surroundings): boolean {
  const [, given = ''] = SLIDE_ELSEWHERE.exec(address) ?? [];
  const [, bare = ''] = BARE_ID.exec(address) ?? [];
  const id = given || (ids.has(bare) ? bare : '');
  const isKnown = ids.has(id);
  if (isKnown) report(place, `«${address}» no lleva a la lámina`, `escriba [texto](#/${id})`);
  else if (id && !THIS_COMPUTER.test(address))
    unknown.push({ id, place, problem: `no hay una lámina con el id «${id}»` });
  return isKnown || (id !== '' && !THIS_COMPUTER.test(address));
}

/** Undefined for what can't be read: a link that leads nowhere or to a folder. */
function readBytes(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
