import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { IMAGE_TYPES } from '../content/media-types.ts';

// Nothing else stands in a page of one file; a page or a script among them would be a mistake.
const TYPES: Readonly<Record<string, string>> = { ...IMAGE_TYPES, '.woff2': 'font/woff2' };

/** The content of an image or font as a `data:` address; throws where the kind of file is unknown or the file is not there. */
export function dataAddress(file: string): string {
  const type = TYPES[extname(file).toLowerCase()];
  if (!type) throw new Error(`no se sabe cómo incluir ${file} en un solo archivo`);
  return `data:${type};base64,${readFileSync(file, 'base64')}`;
}
