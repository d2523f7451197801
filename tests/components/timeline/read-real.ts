import { existsSync, readFileSync } from 'node:fs';
import type { Timeline } from '../../../src/components/timeline/schema.ts';
import { timeline } from '../../../src/components/timeline/timeline.ts';
import { formatContentError, type Report } from '../../../src/content/content-error.ts';
import { makeDataFiles } from '../../../src/content/data-files.ts';
import { parseYaml } from '../../../src/content/parse-yaml.ts';
import { SourceText } from '../../../src/content/source-text.ts';
import { type Source, sourcesSchema } from '../../../src/content/sources-schema.ts';
import type { TallerConfig } from '../../../src/content/taller-schema.ts';

const SLIDES = new URL('../../../slides/', import.meta.url);
const FENCE = { file: 'slides/05-mexico.md', line: 1, column: 1 };

/** Reads a timeline as the pipeline does; `text` stands in for the real data file. */
export function readText(text: string): { spec: Timeline | undefined; errors: string[]; sources: Source[] } {
  const errors: string[] = [];
  const report: Report = (place, problem, remedy) => errors.push(formatContentError({ ...place, problem, remedy }));
  const written = readFileSync(new URL('data/fuentes.yaml', SLIDES), 'utf-8');
  const sources = parseYaml(new SourceText('slides/data/fuentes.yaml', written), sourcesSchema, report)?.value ?? [];
  const source = new SourceText('slides/data/aga.yaml', text);
  const ids = new Set(sources.map(({ id }) => id));
  const files = makeDataFiles(() => source, {} as TallerConfig, ids, report);
  const spec = timeline.read({ datos: 'data/aga.yaml' }, files, () => FENCE);
  return { spec, errors, sources };
}

/** The workshop's own timeline. */
export function readReal(): { spec: Timeline; sources: Source[] } {
  const file = new URL('data/aga.yaml', SLIDES);
  if (!existsSync(file)) throw new Error('slides/data/aga.yaml is missing');
  const { spec, errors, sources } = readText(readFileSync(file, 'utf-8'));
  if (!spec || errors.length > 0) throw new Error(errors.join('\n'));
  return { spec, sources };
}
