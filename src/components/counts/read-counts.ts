import { suggestWord } from '../../content/closest-word.ts';
import type { Place } from '../../content/content-error.ts';
import type { DataFiles } from '../../content/data-files.ts';
import { countsSchema, type Plan } from './schema.ts';

/** The plan that a fence names; counts above the total and unknown sources have been reported. */
export function readCounts(
  { datos, plan: id }: { datos: string; plan: string },
  files: DataFiles,
  at: (key: string) => Place,
): Plan | undefined {
  const placed = files.yaml(datos, countsSchema, at('datos'));
  if (!placed) return undefined;
  const { planes } = placed.value;
  const index = planes.findIndex((plan) => plan.id === id);
  const plan = planes[index];
  if (!plan) {
    files.report(
      at('plan'),
      `no hay un plan «${id}» en «${datos}»`,
      suggestWord(
        id,
        planes.map((known) => known.id),
      ),
    );
    return undefined;
  }
  const placeOf = (...path: PropertyKey[]) => placed.placeOf(['planes', index, ...path]);
  for (const [place, { valor }] of plan.conteos.entries()) {
    if (valor > plan.total) {
      const remedy = 'corrija el valor o el total';
      files.report(
        placeOf('conteos', place, 'valor'),
        `el conteo ${valor} pasa del total, que es ${plan.total}`,
        remedy,
      );
    }
  }
  files.checkSources(plan.total_fuentes, placeOf('total_fuentes'));
  files.checkSources(plan.fuentes, placeOf('fuentes'));
  return plan;
}
