import { claimId } from '../../content/claim-id.ts';
import type { Place } from '../../content/content-error.ts';
import type { DataFiles } from '../../content/data-files.ts';
import { type Axes, tableSchema } from './schema.ts';

/** The axes of a data file, with ids and numbers that are unique and sources that exist; what is wrong has been reported. */
export function readTable(
  { datos }: { datos: string },
  files: DataFiles,
  at: (key: string) => Place,
): Axes | undefined {
  const placed = files.yaml(datos, tableSchema, at('datos'));
  if (!placed) return undefined;
  const { value, placeOf } = placed;
  const taken = new Map<string, string>();
  const numbers = new Set<number>();
  for (const [e, eje] of value.ejes.entries()) {
    claimId(eje.id, taken, placeOf(['ejes', e, 'id']), files.report);
    if (numbers.has(eje.numero)) {
      const problem = `el número ${eje.numero} es de dos ejes`;
      files.report(placeOf(['ejes', e, 'numero']), problem, 'dé a cada eje el suyo');
    }
    numbers.add(eje.numero);
    for (const [t, tema] of eje.temas.entries()) {
      claimId(tema.id, taken, placeOf(['ejes', e, 'temas', t, 'id']), files.report);
      files.checkSources(tema.fuentes, placeOf(['ejes', e, 'temas', t, 'fuentes']));
    }
  }
  return { ...value, placeOf };
}
