import { citedIds } from '../html/cited-ids.ts';
import type { Kind } from '../content/content-error.ts';
import type { Taller } from '../content/model.ts';
import type { Finding } from './finding.ts';

// A day or month in an address, as newspapers and governments write them: /2018/05/ or 2018-05-14.
const DATE_IN_ADDRESS = /\b((?:19|20)\d\d)[/-](0[1-9]|1[0-2])\b/;
const NO_HOST = /^https?:\/\/(localhost|127\.|\[|[^./]+(\/|$))/;

/** Sources that no slide and no data cites, that lack the date their own address tells, or that lead nowhere. */
export function checkSources(taller: Taller): Finding[] {
  const cited = citedIds(taller);
  const findings: Finding[] = [];
  for (const { id, fecha, url, place } of taller.sources) {
    const found = (problem: string, remedy: string, kind?: Kind) =>
      findings.push({ check: 'fuentes', place, problem, remedy, kind });
    // A chapter that was taken out leaves its sources: nobody sees them.
    if (!cited.has(id)) found(`nadie cita la fuente «${id}»`, `cítela con [@${id}] donde se usa o quítela`, 'aviso');
    const date = DATE_IN_ADDRESS.exec(url);
    if (fecha === null && date) {
      found(
        `la fuente «${id}» no tiene fecha y su dirección dice ${date[1]}-${date[2]}`,
        'escriba la fecha de la página',
      );
    }
    if (NO_HOST.test(url))
      found(`la fuente «${id}» no tiene una dirección pública`, 'escriba la de la página que se consultó');
  }
  return findings;
}
