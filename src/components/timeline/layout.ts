import { scaleUtc } from 'd3';
import { endOf, parsePartialDate, startOf } from '../../content/dates.ts';
import type { Box } from '../box.ts';
import type { Size } from '../component.ts';
import { mostThatFit, noRoom } from '../no-room.ts';
import { checkCard, isLongEra } from './check-card.ts';
import { chooseOptions } from './lanes/choose-options.ts';
import { type DrawnItem, drawLane } from './lanes/draw-lane.ts';
import { formatSpan } from './drawing/format-span.ts';
import { laneOptions, refineOption } from './lanes/lane-options.ts';
import { makeMarks } from './lanes/make-marks.ts';
import { measureLabel } from './lanes/measure-label.ts';
import { orderItems, type TimelineItem } from './order-items.ts';
import type { Timeline } from './schema.ts';
import { touchTargets } from './lanes/touch-targets.ts';

export const LANE_TITLE_SIZE = 22;
export const YEAR_SIZE = 20;

/** An era: a step of the slide, a chapter of the list. */
export interface Era {
  id: string;
  titulo: string;
  texto: string;
  /** Its text is too long for the card's larger type. */
  long: boolean;
  /** When, in words. */
  cuando: string;
  x: number;
  width: number;
}

export interface LaneDrawing {
  id: string;
  titulo: string;
  /** Top and height of the whole lane, and of the track that its marks stand on. */
  y: number;
  height: number;
  track: { y: number; height: number };
}

export interface YearDrawing {
  x: number;
  width: number;
  /** Nothing where the years are too narrow for each to be written. */
  text: string;
  epoca?: string;
}

/** Everything that the picture, its key and its list need; numbers and texts only. */
export interface TimelineDrawing {
  titulo: string;
  resumen: string;
  width: number;
  height: number;
  /** Where time begins, right of the lanes' titles. */
  left: number;
  /** Bottom of the lanes, top of the years. */
  axis: number;
  years: YearDrawing[];
  lanes: LaneDrawing[];
  eras: Era[];
  /** In date order. */
  items: DrawnItem[];
  /** What a pointer can hit of each of them. */
  targets: Box[][];
  /** Some labels are only the item's number in the list. */
  numbered: boolean;
}

// What the card below the picture takes of the slot, with the gap between.
const CARD = 104;
const AXIS = 29;
const NARROWEST_YEAR = 54;
// What the other lanes take at least.
const OTHER_LANE = 34;

/** Where everything goes on a picture as wide as the slot, above the card. Throws ContentErrors for more than it can name. */
export function layoutTimeline(spec: Timeline, size: Size): TimelineDrawing {
  checkCard(spec);
  const drawing = drawTimeline(spec, size);
  if (isWhole(drawing, size)) return drawing;
  const all = drawing.items.length;
  const most = mostThatFit(all - 1, (count) => isWhole(drawTimeline(thin(spec, count / all), size), size));
  throw noRoom(
    `«${spec.titulo}» tiene ${all} hechos y en su lámina caben unos ${most}`,
    'repártalos en dos láminas, o entre más carriles o más años',
  );
}

/** Every item has its name or at least its number, and the lanes leave the card its room. */
function isWhole({ items, height }: TimelineDrawing, size: Size): boolean {
  return items.every(({ label }) => label !== undefined) && height <= Math.max(size.height - CARD, 0) + 1;
}

/** The same line with a share of its items. */
function thin(spec: Timeline, share: number): Timeline {
  const keep = <T>(items: readonly T[]) =>
    items.filter((_, at) => Math.floor((at + 1) * share) > Math.floor(at * share));
  return { ...spec, periodos: keep(spec.periodos), eventos: keep(spec.eventos) };
}

/** The same, whether or not it is whole. */
export function drawTimeline(spec: Timeline, { width, height }: Size): TimelineDrawing {
  const items = orderItems(spec);
  const titles = spec.carriles.map((lane) => measureLabel(lane.titulo, LANE_TITLE_SIZE, { bold: true }));
  const left = Math.max(...titles) + 16;
  const time = scaleUtc()
    .domain([startOf(parsePartialDate(spec.desde)!), endOf(parsePartialDate(spec.hasta)!)])
    .range([left, width]);
  const x = (instant: number) => time(instant);
  const room = height - CARD - AXIS;
  const bounds = { left, right: width };
  const marks = spec.carriles.map((lane) =>
    makeMarks(
      items.filter((item) => item.carril === lane.id),
      x,
    ),
  );
  const most = room - OTHER_LANE * (spec.carriles.length - 1);
  const chosen = chooseOptions(
    marks.map((own) => laneOptions(own, bounds, most)),
    room,
  );
  const options = chosen.map((option, index) => refineOption(option, marks[index]!, bounds));
  const spare = Math.max(0, room - options.reduce((sum, option) => sum + Math.ceil(option.height), 0)) / options.length;

  let top = 0;
  const lanes: LaneDrawing[] = [];
  const drawn: DrawnItem[] = [];
  for (const [index, lane] of spec.carriles.entries()) {
    const option = options[index]!;
    const { track, items: ofLane } = drawLane(option, top, spare);
    const laneHeight = Math.ceil(option.height) + spare;
    lanes.push({ ...lane, y: top, height: laneHeight, track });
    drawn.push(...ofLane);
    top += laneHeight;
  }
  drawn.sort((a, b) => a.item.number - b.item.number);
  const pictureHeight = Math.max(height - CARD, top + AXIS);
  return {
    titulo: spec.titulo,
    resumen: summarize(spec, items),
    width,
    height: pictureHeight,
    left,
    axis: top,
    years: layoutYears(spec, x),
    lanes,
    eras: spec.epocas.map((era) => layoutEra(era, x)),
    items: drawn,
    targets: touchTargets(drawn, width, pictureHeight),
    numbered: drawn.some(({ label }) => label?.form === 'numero'),
  };
}

function layoutEra(era: Timeline['epocas'][number], x: (instant: number) => number): Era {
  const [from, to] = [parsePartialDate(era.desde)!, parsePartialDate(era.hasta)!];
  const [start, end] = [x(startOf(from)), x(endOf(to))];
  const cuando = formatSpan({ from, to, interval: true });
  return {
    id: era.id,
    titulo: era.titulo,
    texto: era.texto,
    long: isLongEra(era.texto),
    cuando,
    x: start,
    width: end - start,
  };
}

function layoutYears(spec: Timeline, x: (instant: number) => number): YearDrawing[] {
  const [first, last] = [parsePartialDate(spec.desde)!.year, parsePartialDate(spec.hasta)!.year];
  const yearWidth = (x(Date.UTC(last + 1, 0, 1)) - x(Date.UTC(first, 0, 1))) / (last + 1 - first);
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500].find((years) => years * yearWidth >= NARROWEST_YEAR) ?? 1000;
  const [left, right] = [x(startOf(parsePartialDate(spec.desde)!)), x(endOf(parsePartialDate(spec.hasta)!))];
  const years: YearDrawing[] = [];
  for (let year = first; year <= last; year++) {
    const start = Math.max(left, x(Date.UTC(year, 0, 1)));
    const width = Math.min(right, x(Date.UTC(year + 1, 0, 1))) - start;
    // A written year must fit between the picture's ends, also when the line begins or stops inside it.
    const fits =
      start + width / 2 - NARROWEST_YEAR / 2 >= left - 20 && start + width / 2 + NARROWEST_YEAR / 2 <= right + 2;
    const written = year % step === 0 && (step > 1 ? fits : width >= NARROWEST_YEAR - 4);
    const from = Date.UTC(year, 0, 1);
    const era = spec.epocas.find(
      ({ desde, hasta }) => from >= startOf(parsePartialDate(desde)!) && from < endOf(parsePartialDate(hasta)!),
    );
    years.push({ x: start, width, text: written ? String(year) : '', epoca: era?.id });
  }
  return years;
}

function summarize(spec: Timeline, items: readonly TimelineItem[]): string {
  const lanes = spec.carriles.map((lane) => lane.titulo);
  const list = new Intl.ListFormat('es-MX').format(lanes);
  const [first, last] = [parsePartialDate(spec.desde)!.year, parsePartialDate(spec.hasta)!.year];
  return `Línea de tiempo de ${first} a ${last}: ${items.length} hechos en ${lanes.length === 1 ? 'el carril' : 'los carriles'} ${list}.`;
}
