import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RenderContext } from '../../../src/components/component.ts';
import { map } from '../../../src/components/map/map.ts';
import type { MapSpec } from '../../../src/components/map/read-map.ts';
import { type ContentError, formatContentError } from '../../../src/content/content-error.ts';
import { makeDataFiles } from '../../../src/content/data-files.ts';
import { decodeText } from '../../../src/content/decode-text.ts';
import { parseYaml } from '../../../src/content/parse-yaml.ts';
import { sourcesSchema } from '../../../src/content/sources-schema.ts';
import { salvageConfig, tallerSchema } from '../../../src/content/taller-schema.ts';

export const SLOT = { width: 1136, height: 500 };
const FOLDER = fileURLToPath(new URL('../data/', import.meta.url));

/** Reads the map as the pipeline does, from tests/components/data with some files replaced; what is wrong comes as messages. */
export function readWith(replaced: Record<string, string> = {}): { spec: MapSpec | undefined; messages: string[] } {
  const errors: ContentError[] = [];
  const report = (place: { file: string; line: number; column: number }, problem: string, remedy: string) =>
    void errors.push({ ...place, problem, remedy });
  const text = (path: string) => decodeText(`slides/${path}`, Buffer.from(replaced[path] ?? dataFile(path)), report);
  const taller = text('taller.yaml')!;
  const config = parseYaml(taller, tallerSchema, report)?.value ?? salvageConfig(taller.text, []);
  const ids = new Set(allSources().map((source) => source.id));
  const files = makeDataFiles(text, config, ids, report);
  const spec = map.read({ datos: 'data/estados.csv' }, files, () => ({ file: 'slides/a.md', line: 3, column: 1 }));
  return { spec, messages: errors.map(formatContentError) };
}

/** A file of tests/components/data, by its path below slides/. */
export function dataFile(path: string): string {
  return readFileSync(join(FOLDER, basename(path)), 'utf8');
}

export function mapSpec(): MapSpec {
  const { spec, messages } = readWith();
  if (!spec) throw new Error(messages.join('\n'));
  return spec;
}

export function mapContext(): RenderContext {
  const sources = allSources();
  return {
    source(id) {
      const index = sources.findIndex((source) => source.id === id);
      if (index === -1) throw new Error(`unknown source ${id}`);
      return { ...sources[index]!, number: index + 1 };
    },
  };
}

function allSources() {
  const source = decodeText('slides/data/fuentes.yaml', Buffer.from(dataFile('data/fuentes.yaml')), () => {})!;
  return parseYaml(source, sourcesSchema, () => {})!.value;
}
