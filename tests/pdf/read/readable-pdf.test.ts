import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readablePdf } from '../../../src/pdf/read/readable-pdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'taller-pdf-'));

function said(content: string): Uint8Array | string {
  const path = join(folder, 'algo.pdf');
  writeFileSync(path, content, 'latin1');
  return readablePdf(path);
}

const BODY = '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n';

it.each([
  [
    'a file with an owner password',
    `${BODY}trailer << /Root 1 0 R /Encrypt 9 0 R >>\n%%EOF`,
    'algo.pdf está protegido',
  ],
  ['an empty file', '', 'algo.pdf está vacío'],
  ['a file cut short', BODY, 'algo.pdf está incompleto'],
  ['something else', '<html>', 'algo.pdf no es un PDF.'],
])('readablePdf(path) says in one sentence what is wrong with %s', (_name, content, sentence) => {
  expect(said(content)).toMatch(new RegExp(`^${sentence}[^\\n]*$`));
});

it('readablePdf(path) names a folder and a missing file as such, and reads what can be read', () => {
  expect(readablePdf(folder)).toContain('es una carpeta');
  expect(readablePdf(join(folder, 'nada.pdf'))).toContain('No existe el archivo');
  expect(said(`${BODY}trailer << /Root 1 0 R >>\n%%EOF\n`)).toBeInstanceOf(Uint8Array);
});
