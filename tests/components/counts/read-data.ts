import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { RenderContext } from '../../../src/components/component.ts';
import { type DataFiles, makeDataFiles } from '../../../src/content/data-files.ts';
import { parseYaml } from '../../../src/content/parse-yaml.ts';
import { SourceText } from '../../../src/content/source-text.ts';
import { sourcesSchema } from '../../../src/content/sources-schema.ts';
import type { TallerConfig } from '../../../src/content/taller-schema.ts';
import { collectErrors } from '../../content/collect-errors.ts';

const folder = join(import.meta.dirname, '../data');

/** A data file of tests/components/data, checked as the build checks it. */
export function readData<S extends z.ZodType>(name: string, schema: S): z.output<S> {
  const { errors, report } = collectErrors();
  const placed = parseYaml(new SourceText(name, readFileSync(join(folder, name), 'utf-8')), schema, report);
  if (!placed) throw new Error(errors.join('\n'));
  return placed.value;
}

/** Sources from tests/components/data, numbered in the order of the file. */
export function makeContext(): RenderContext {
  const sources = readData('fuentes.yaml', sourcesSchema);
  return {
    source(id) {
      const index = sources.findIndex((source) => source.id === id);
      if (index === -1) throw new Error(`unknown source ${id}`);
      return { ...sources[index]!, number: index + 1 };
    },
  };
}

/** Data files with one text in them, «data/prueba.yaml», and one known source, «conocida». */
export function makeFiles(text: string): { files: DataFiles; errors: string[] } {
  const { errors, report } = collectErrors();
  const readText = (path: string) => new SourceText(path, text);
  return { errors, files: makeDataFiles(readText, {} as TallerConfig, new Set(['conocida']), report) };
}

/** Where a fence's options would stand. */
export const atFence = () => ({ file: 'prueba.md', line: 1, column: 1 });

const WORDS =
  'de la del compromiso transparencia corresponsabilidad institucionalización participación ciudadanía desincorporación ' +
  'y con información actualizada interinstitucionalidad rendición cuentas gobierno abierto acompañamiento metropolitano';

/** `count` Spanish words, many of them long. */
export function randomWords(random: () => number, count: number): string {
  const words = WORDS.split(' ');
  return Array.from({ length: count }, () => words[Math.floor(random() * words.length)]).join(' ');
}
