import { readFileSync } from 'node:fs';
import type { Timeline } from '../../../src/components/timeline/schema.ts';
import { timeline } from '../../../src/components/timeline/timeline.ts';
import { formatContentError, type Report } from '../../../src/content/content-error.ts';
import { makeDataFiles } from '../../../src/content/data-files.ts';
import { parseYaml } from '../../../src/content/parse-yaml.ts';
import { SourceText } from '../../../src/content/source-text.ts';
import { type Source, sourcesSchema } from '../../../src/content/sources-schema.ts';
import type { TallerConfig } from '../../../src/content/taller-schema.ts';

const FOLDER = new URL('../data/', import.meta.url);
const FENCE = { file: 'slides/a.md', line: 1, column: 1 };

/** Reads a timeline as the pipeline does; with the sources of tests/components/data. */
export function readText(text: string): { spec: Timeline | undefined; errors: string[]; sources: Source[] } {
  const errors: string[] = [];
  const report: Report = (place, problem, remedy) => errors.push(formatContentError({ ...place, problem, remedy }));
  const written = readFileSync(new URL('fuentes.yaml', FOLDER), 'utf-8');
  const sources = parseYaml(new SourceText('slides/data/fuentes.yaml', written), sourcesSchema, report)?.value ?? [];
  const source = new SourceText('slides/data/linea.yaml', text);
  const ids = new Set(sources.map(({ id }) => id));
  const files = makeDataFiles(() => source, {} as TallerConfig, ids, report);
  const spec = timeline.read({ datos: 'data/linea.yaml' }, files, () => FENCE);
  return { spec, errors, sources };
}

/** A timeline of 24 facts in three lanes and six eras, about as full as a slide holds with every label whole. */
export function readExample(): { spec: Timeline; sources: Source[] } {
  const { spec, errors, sources } = readText(readFileSync(new URL('linea.yaml', FOLDER), 'utf-8'));
  if (!spec || errors.length > 0) throw new Error(errors.join('\n'));
  return { spec, sources };
}
