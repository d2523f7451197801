import { type DateSpan, endOf, parseDateSpan, parsePartialDate, startOf } from '../../content/dates.ts';
import type { Timeline } from './schema.ts';

/** A period or an event with its dates read, its place in the order of dates and the eras that light it. */
export interface TimelineItem {
  id: string;
  kind: 'periodo' | 'evento';
  /** Place in date order, from 1. */
  number: number;
  carril: string;
  titulo: string;
  detalle?: string;
  fecha: string;
  span: DateSpan;
  /** First instant, and first instant after, in UTC milliseconds. */
  from: number;
  to: number;
  texto: string;
  lamina?: string;
  cantidad?: number;
  destacado: boolean;
  /** It lasts, and is drawn as a bar. */
  bar: boolean;
  /** Drawn dashed: the limits are not documented, or the day is somewhere in the interval. */
  dashed: boolean;
  fuentes: readonly string[];
  /** The era in which it begins; its text stands there. */
  era?: string;
  /** Eras that light it: an event's own; for a period, all those in which it was in force. */
  eras: readonly string[];
}

// A shorter interval, as a part of the line, is a dashed point.
const SHORTEST_BAR = 1 / 26;

/** All periods and events by their first day, then by their last one: what is dated best comes first. */
export function orderItems(spec: Timeline): TimelineItem[] {
  const eras = spec.epocas.map((era) => ({
    id: era.id,
    from: startOf(parsePartialDate(era.desde)!),
    to: endOf(parsePartialDate(era.hasta)!),
  }));
  const whole = endOf(parsePartialDate(spec.hasta)!) - startOf(parsePartialDate(spec.desde)!);
  const all = [
    ...spec.periodos.map((period) => ({ ...period, kind: 'periodo' as const, cantidad: undefined, destacado: false })),
    ...spec.eventos.map((event) => ({ ...event, kind: 'evento' as const, aproximada: undefined })),
  ];
  return all
    .map((written) => {
      const { aproximada, destacado, ...item } = written;
      const span = parseDateSpan(item.fecha)!;
      const [from, to] = [startOf(span.from), endOf(span.to)];
      const own = eras.find((era) => from >= era.from && from < era.to)?.id;
      const inForce = eras.filter((era) => from < era.to && to > era.from).map((era) => era.id);
      return {
        ...item,
        number: 0,
        span,
        from,
        to,
        destacado: destacado ?? false,
        bar: item.kind === 'periodo' || (span.interval && (to - from) / whole >= SHORTEST_BAR),
        dashed: item.kind === 'periodo' ? (aproximada ?? false) : span.interval,
        era: own,
        eras: item.kind === 'periodo' ? inForce : own === undefined ? [] : [own],
      };
    })
    .sort((a, b) => a.from - b.from || a.to - b.to)
    .map((item, index) => ({ ...item, number: index + 1 }));
}
