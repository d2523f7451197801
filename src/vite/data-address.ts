import { readFileSync } from 'node:fs';
import { extname } from 'node:path';

const TYPES: Record<string, string> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The content of an image or font as a `data:` address; throws where the kind of file is unknown or the file is not there. */
export function dataAddress(file: string): string {
  const type = TYPES[extname(file).toLowerCase()];
  if (!type) throw new Error(`no se sabe cómo incluir ${file} en un solo archivo`);
  return `data:${type};base64,${readFileSync(file, 'base64')}`;
}
