import { claimId } from '../../content/claim-id.ts';
import type { Place } from '../../content/content-error.ts';
import type { DataFiles } from '../../content/data-files.ts';
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
    claimId(id, taken, placeOf(['etapas', index, 'id']), files.report);
    files.checkSources(fuentes, placeOf(['etapas', index, 'fuentes']));
  }
  return value;
}
