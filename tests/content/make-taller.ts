import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ComponentDefinition } from '../../src/content/data-files.ts';
import { ContentErrors, formatContentError } from '../../src/content/content-error.ts';
import { readTaller } from '../../src/content/read-taller.ts';
import { tallerYaml } from './taller-yaml.ts';
import { testComponents } from './test-components.ts';
import { tinyFile } from './tiny-files.ts';

/**
 * Files below `slides/`; `undefined` leaves out one that would be there by default, 'x' stands for any content of the kind
 * that the name says.
 */
export type Files = Record<string, string | Uint8Array | undefined>;

/** Writes a small workshop to a temporary folder; every chapter given is in taller.yaml unless `files` has one of its own. */
export function makeTaller(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'taller-'));
  const chapters = Object.keys(files).filter((path) => path.endsWith('.md') && files[path] !== undefined);
  const all: Files = { 'taller.yaml': tallerYaml(chapters), 'data/fuentes.yaml': FUENTES, ...files };
  for (const [path, content] of Object.entries(all)) {
    if (content === undefined) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content === 'x' ? tinyFile(path) : content);
  }
  return folder;
}

/** What an editor is told about these files, one line an error; none when the workshop is right. */
export function errorsOf(files: Files): string[] {
  return errorsIn(makeTaller(files));
}

/** What an editor is told about a folder. Anything thrown but ContentErrors is thrown on. */
export function errorsIn(folder: string, components: Iterable<ComponentDefinition> = testComponents): string[] {
  try {
    readTaller(folder, components);
    return [];
  } catch (error) {
    if (!(error instanceof ContentErrors)) throw error;
    return error.errors.map(formatContentError);
  }
}

/** What an editor is warned of in files that can be built, one line an aviso. Throws ContentErrors where they can't. */
export function warningsOf(files: Files): string[] {
  return readTaller(makeTaller(files), testComponents).warnings.map(formatContentError);
}

/** A right fuentes.yaml with the sources `primera` and `segunda`. */
export const FUENTES = ['primera', 'segunda']
  .map(
    (id) => `- id: ${id}
  titulo: La ${id} fuente
  editor: Quien edita
  fecha: 2021-03
  url: https://ejemplo.mx/${id}
  prueba: Prueba algo.
  confianza: alta
`,
  )
  .join('');
