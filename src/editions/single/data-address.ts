import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { FILE_TYPES } from '../../content/media-types.ts';

const TYPES: Readonly<Record<string, string>> = { ...FILE_TYPES, '.woff2': 'font/woff2' };

/** Whether a file's kind may stand in a page: a page or a script in it would be a mistake. */
export function isKnown(file: string): boolean {
  return extname(file).toLowerCase() in TYPES || file.startsWith('laminas/');
}

/** The content of a file that pages show or offer as a `data:` address; throws where it is not there. */
export function dataAddress(file: string): string {
  const type = TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
  return `data:${type.replace(/; /g, ';')};base64,${readFileSync(file, 'base64')}`;
}
