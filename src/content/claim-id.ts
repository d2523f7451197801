import type { Place, Report } from './content-error.ts';

/** Takes an id; one that is `taken` already, capitals aside, which no address tells apart, is reported. */
export function claimId(id: string, taken: Map<string, string>, place: Place, report: Report): void {
  const key = id.toLowerCase();
  const first = taken.get(key);
  taken.set(key, first ?? id);
  if (first === undefined) return;
  const twice =
    first === id ? `el id «${id}» está dos veces` : `los ids «${first}» y «${id}» solo se distinguen en mayúsculas`;
  report(place, twice, 'dé otro a uno de los dos');
}
