import type { Place } from '../../content/content-error.ts';
import type { DataFiles } from '../../content/data-files.ts';
import { idTwice } from '../../content/id-twice.ts';
import { type Process, processSchema } from './schema.ts';

/** The stages of a data file; unknown sources and ids given twice have been reported. */
export function readProcess(
  { datos }: { datos: string },
  files: DataFiles,
  at: (key: string) => Place,
): Process | undefined {
  const placed = files.yaml(datos, processSchema, at('datos'));
  if (!placed) return undefined;
  const { value, placeOf } = placed;
  const taken = new Map<string, string>();
  for (const [index, { id, fuentes }] of value.etapas.entries()) {
    const twice = idTwice(id, taken);
    if (twice) files.report(placeOf(['etapas', index, 'id']), twice, 'dé otro a uno de los dos');
    files.checkSources(fuentes, placeOf(['etapas', index, 'fuentes']));
  }
  return value;
}
