import { suggestWord } from '../../content/closest-word.ts';
import { claimId } from '../../content/claim-id.ts';
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
  const twice = planes.findIndex((other, at) => at > index && other.id === id);
  if (twice !== -1)
    files.report(placed.placeOf(['planes', twice, 'id']), `el id «${id}» está dos veces`, 'dé otro a uno de los dos');
  const placeOf = (...path: PropertyKey[]) => placed.placeOf(['planes', index, ...path]);
  const taken = new Map<string, string>();
  for (const [place, count] of plan.conteos.entries())
    claimId(count.id, taken, placeOf('conteos', place, 'id'), files.report);
  const above = plan.conteos.filter(({ valor }) => valor > plan.total);
  if (above.length > 1)
    files.report(placeOf('total'), `${above.length} conteos pasan del total, que es ${plan.total}`, 'corríjalo');
  else if (above[0])
    files.report(
      placeOf('conteos', plan.conteos.indexOf(above[0]), 'valor'),
      `el conteo ${above[0].valor} pasa del total, que es ${plan.total}`,
      'corrija el valor o el total',
    );
  files.checkSources(plan.total_fuentes, placeOf('total_fuentes'));
  files.checkSources(plan.fuentes, placeOf('fuentes'));
  return plan;
}
