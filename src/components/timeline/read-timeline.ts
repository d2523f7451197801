import { suggestWord } from '../../content/closest-word.ts';
import { claimId } from '../../content/claim-id.ts';
import type { Place } from '../../content/content-error.ts';
import type { DataFiles } from '../../content/data-files.ts';
import { endOf, parseDateSpan, parsePartialDate, startOf } from '../../content/dates.ts';
import { type Timeline, timelineSchema } from './schema.ts';

type ReportAt = (path: readonly PropertyKey[], problem: string, remedy: string) => void;

/** The timeline of a data file; what the schema can't see has been reported: ids, lanes, dates, eras, sources. */
export function readTimeline(
  { datos }: { datos: string },
  files: DataFiles,
  at: (key: string) => Place,
): Timeline | undefined {
  const placed = files.yaml(datos, timelineSchema, at('datos'));
  if (!placed) return undefined;
  const { value, placeOf } = placed;
  const report: ReportAt = (path, problem, remedy) => files.report(placeOf(path), problem, remedy);

  const [first, last] = [startOf(parsePartialDate(value.desde)!), endOf(parsePartialDate(value.hasta)!)];
  if (last <= first) {
    report(['hasta'], '«hasta» es anterior a «desde»', 'cámbielas');
    return value;
  }
  const itemIds = new Map<string, string>();
  for (const [list, taken] of [
    ['carriles', new Map()],
    ['epocas', new Map()],
    ['periodos', itemIds],
    ['eventos', itemIds],
  ] as const)
    for (const [index, { id }] of value[list].entries()) claimId(id, taken, placeOf([list, index, 'id']), files.report);
  checkEras(value, report);
  for (const list of ['periodos', 'eventos'] as const) {
    for (const [index, item] of value[list].entries()) {
      const lanes = value.carriles.map(({ id }) => id);
      if (!lanes.includes(item.carril)) {
        report([list, index, 'carril'], `carril desconocido «${item.carril}»`, suggestWord(item.carril, lanes));
      }
      checkDate(item.fecha, [list, index, 'fecha'], value, report);
      for (const [s, id] of item.fuentes.entries()) files.checkSources([id], placeOf([list, index, 'fuentes', s]));
    }
  }
  return value;
}

/** Eras follow one another, each starting after the one before has ended. */
function checkEras({ epocas }: Timeline, report: ReportAt): void {
  let end = Number.NEGATIVE_INFINITY;
  let isTold = false;
  for (const [index, { titulo, desde, hasta }] of epocas.entries()) {
    const [from, to] = [startOf(parsePartialDate(desde)!), endOf(parsePartialDate(hasta)!)];
    if (to <= from)
      report(['epocas', index, 'hasta'], `la época «${titulo}» termina antes de empezar`, 'cambie «hasta»');
    // In another order each of them does: once is enough.
    else if (from < end && !isTold) {
      isTold = true;
      report(
        ['epocas', index, 'desde'],
        `la época «${titulo}» empieza antes de que termine la anterior`,
        'ordénelas sin que se encimen',
      );
    }
    end = Math.max(end, to);
  }
}

function checkDate(fecha: string, path: readonly PropertyKey[], spec: Timeline, report: ReportAt): void {
  const span = parseDateSpan(fecha)!;
  const [from, to] = [startOf(span.from), endOf(span.to)];
  const { desde, hasta, epocas } = spec;
  if (from < startOf(parsePartialDate(desde)!) || to > endOf(parsePartialDate(hasta)!)) {
    report(
      path,
      `la fecha «${fecha}» queda fuera de la línea (${desde} a ${hasta})`,
      'corríjala, o cambie «desde» o «hasta»',
    );
    return;
  }
  const told = epocas.some(
    (era) => from >= startOf(parsePartialDate(era.desde)!) && from < endOf(parsePartialDate(era.hasta)!),
  );
  // Of an era that ends before it begins nobody knows what it includes.
  const isKnown = epocas.every((era) => endOf(parsePartialDate(era.hasta)!) > startOf(parsePartialDate(era.desde)!));
  if (epocas.length > 0 && isKnown && !told) {
    report(path, `ninguna época incluye el comienzo de «${fecha}»`, 'alargue una época o agregue otra');
  }
}
