import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../../styles/pdf');

/** A style sheet of src/styles/pdf: only prints have it, no page of the site loads it. */
export function readSheet(name: string): string {
  return readFileSync(join(FOLDER, `${name}.css`), 'utf-8');
}
