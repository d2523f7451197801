import { isUtf8 } from 'node:buffer';
import { extname } from 'node:path';
import { AUDIO_TYPES, IMAGE_TYPES, mediaOfFile, VIDEO_TYPES } from './media-types.ts';
import { checkDrawing, type FileFinding } from './check-drawing.ts';
import { isWhole } from './is-whole.ts';
import { type ImageFacts, readImage } from './read-image.ts';

/** A file of `slides/` that slides show or link to. */
export interface SlideFile {
  /** Below `slides/`, as slides write it and as it is published: composed letters (NFC). */
  path: string;
  /** Below `slides/`, as the disk has it. */
  stored: string;
  bytes: number;
  image: ImageFacts | undefined;
}

// What cameras and programs save and no browser shows.
const SAVE_AS: Readonly<Record<string, string>> = {
  image: 'guárdela como JPG o PNG (en el programa que la abre: Archivo, Exportar)',
  media: 'conviértalo a MP4 (H.264) o, si es sonido, a MP3',
};

// What cameras and programs film and no browser plays.
const FILM = /^\.(mov|avi|wmv|mkv|mpe?g|3gp|flv|mts|wma|aiff?|amr|ogv)$/;

// A photo of 1920 px needs no more; a projector shows no more.
const HEAVY_IMAGE = 1_500_000;
const LARGE_IMAGE = 4000;

/** What is heavier does not go into `taller.html`. */
export const LARGEST_INLINED = 20_000_000;

/** What is wrong with a file that slides use as `kind`: not of a kind that browsers show, or not what its name says. */
export function checkFile(
  kind: 'image' | 'media' | 'link',
  path: string,
  bytes: Buffer,
): { findings: FileFinding[]; image: ImageFacts | undefined } {
  const media = mediaOfFile(path);
  const end = extname(path).toLowerCase();
  const refuse = (problem: string, remedy: string) => ({ findings: [{ problem, remedy }], image: undefined });
  if (bytes.length === 0)
    return refuse(`«${path}» está vacío (0 bytes)`, 'guárdelo otra vez; tal vez no acabó de copiarse o de descargarse');
  if (kind === 'link' && media !== 'image')
    return { findings: heavy(path, bytes.length, LARGEST_INLINED), image: undefined };
  if (kind === 'media') {
    const plays = media === 'video' || media === 'audio' || end === '.vtt';
    if (!plays)
      return refuse(
        `«${path}» no es video ni sonido que un navegador reproduzca`,
        `use ${list({ ...VIDEO_TYPES, ...AUDIO_TYPES })}: ${SAVE_AS.media}`,
      );
    const what = kindOf(bytes);
    if (what && end !== '.vtt') return refuse(`«${path}» no es video ni sonido: es ${what}`, 'guárdelo otra vez');
    return { findings: heavy(path, bytes.length, LARGEST_INLINED), image: undefined };
  }
  if (FILM.test(end)) return refuse(`ningún navegador reproduce «${path}»`, SAVE_AS.media!);
  if (media !== 'image')
    return refuse(
      `ningún navegador muestra una imagen «${end || 'sin terminación'}»: «${path}»`,
      `use ${list(IMAGE_TYPES)}: ${SAVE_AS.image}`,
    );
  const image = readImage(bytes);
  if (!image) {
    const what = kindOf(bytes) ?? 'otra cosa o está dañada';
    return refuse(`«${path}» no es la imagen que dice su nombre: es ${what}`, SAVE_AS.image!);
  }
  // What is drawn goes by its name, and what is painted by what it is.
  if ((image.type === 'image/svg+xml') !== (end === '.svg')) {
    const [, kind = ''] = /\/(\w+)/.exec(image.type) ?? [];
    const remedy = `cámbiele el nombre: que termine en .${kind}, también en la lámina`;
    return refuse(`«${path}» no es la imagen que dice su nombre: es ${kind.toUpperCase()}`, remedy);
  }
  if (!isWhole(bytes, image.type))
    return refuse(`«${path}» está incompleta o dañada`, 'cópiela o descárguela otra vez');
  // In a picture no browser asks how it was written.
  if (image.type === 'image/svg+xml' && !isUtf8(bytes))
    return refuse(`ningún navegador muestra «${path}»: no está en UTF-8`, 'guárdelo otra vez en esa codificación');
  const drawing = image.type === 'image/svg+xml' ? checkDrawing(path, bytes.toString('utf-8')) : [];
  if (drawing.length > 0) return { findings: drawing, image: drawing[0]!.doubt ? image : undefined };
  const findings = heavy(path, bytes.length, HEAVY_IMAGE);
  const longest = Math.max(image.width ?? 0, image.height ?? 0);
  if (image.type !== 'image/svg+xml' && longest > LARGE_IMAGE && findings.length === 0)
    findings.push({
      problem: `«${path}» mide ${image.width} × ${image.height} puntos`,
      remedy: 'con 1920 de ancho basta; redúzcala',
      doubt: 'aviso',
    });
  return { findings, image };
}

function heavy(path: string, bytes: number, limit: number): FileFinding[] {
  if (bytes <= limit) return [];
  const problem = `«${path}» pesa ${(bytes / 1e6).toFixed(1)} MB`;
  return limit === HEAVY_IMAGE
    ? [
        {
          problem: `${problem}, y cada quien lo descarga`,
          remedy: 'redúzcala a 1920 puntos de ancho o guárdela como JPG o WebP',
          doubt: 'aviso',
        },
      ]
    : [{ problem: `${problem} y no va dentro de taller.html`, remedy: 'córtelo o comprímalo', doubt: 'aviso' }];
}

/** The ends of names, in a sentence. */
function list(types: Readonly<Record<string, string>>): string {
  return Object.keys(types)
    .map((end) => end.slice(1).toUpperCase())
    .join(', ');
}

/** What bytes really are, for those who see a name that says something else. */
function kindOf(bytes: Buffer): string | undefined {
  const start = bytes.toString('latin1', 0, 512);
  if (/^\s*(<!doctype html|<html|<head|<body)/i.test(start)) return 'una página web (HTML): descargue el archivo mismo';
  if (/^version https:\/\/git-lfs/.test(start)) return 'un apuntador de Git LFS: traiga el archivo con git lfs pull';
  if (/^....ftyp(heic|heix|hevc|mif1|msf1|heim|heis)/s.test(start)) return 'una foto HEIC de iPhone';
  if (/^(II\*\0|MM\0\*)/.test(start)) return 'un TIFF o una foto RAW';
  if (start.startsWith('BM')) return 'un BMP';
  if (/^\xff\xfe<\0|^\xfe\xff\0</.test(start)) return 'un dibujo en UTF-16: guárdelo en UTF-8';
  if (start.startsWith('\x1f\x8b')) return 'un dibujo u otro archivo comprimido (gzip)';
  if (start.startsWith('8BPS')) return 'un archivo de Photoshop';
  if (start.startsWith('%PDF')) return 'un PDF';
  if (start.startsWith('PK')) return 'un archivo comprimido o de oficina';
  if (/^\x89PNG|^GIF8|^\xff\xd8/.test(start)) return 'una imagen dañada o incompleta';
  if (/^....ftyp|^\x1a\x45\xdf\xa3|^OggS|^ID3|^RIFF|^fLaC/s.test(start)) return undefined;
  return /^[\t\n\r\x20-\x7e\xa0-\xff]*$/.test(start) ? 'texto' : undefined;
}
