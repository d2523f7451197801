import { scaleUtc } from 'd3';
import { endOf, parsePartialDate, startOf } from '../../content/dates.ts';
import type { Box } from '../box.ts';
import type { Size } from '../component.ts';
import { mostThatFit, noRoom } from '../no-room.ts';
import { CARD, checkCard, isLongEra, questionHeight } from './check-card.ts';
import { formatSpan } from '../format-span.ts';
import { touchTargets } from './lanes/touch-targets.ts';
import { makeLetters } from './lanes/letters.ts';
import { measureText } from '../../measures/measure-text.ts';
import { orderItems } from './order-items.ts';
import type { Timeline } from './schema.ts';
import { layoutSteps, type StepView } from './views/layout-steps.ts';
import { layoutView, type View } from './views/layout-view.ts';
import { layoutYears, type YearDrawing } from './views/layout-years.ts';

export const LANE_TITLE_SIZE = 22;
const YEAR_SIZE = 20;
const LETTERS = makeLetters(20, 16, { numbers: true });

/** An era: a step of the slide, a chapter of the list. */
export interface Era {
  id: string;
  titulo: string;
  /** What the slide's card says of it; the list says `texto` as well. */
  frase: string;
  texto: string;
  /** Its text is too long for the card's larger type. */
  long: boolean;
  /** When, in words. */
  when: string;
  /** Its years: «2016–2018», «2015». */
  years: string;
  x: number;
  width: number;
}

/** Everything that the picture, its key and its list need; numbers and texts only. */
export interface TimelineDrawing extends View {
  titulo: string;
  pregunta?: string;
  summary: string;
  width: number;
  height: number;
  years: YearDrawing[];
  /** What a pointer can hit of each item: its bar or point, then its label. */
  targets: Box[][];
  eras: Era[];
  /** Its first and its last year. */
  ends: [string, string];
  /** The pictures of a slide's steps; none without eras. */
  steps: StepView[];
  /** Some labels are only the item's number in the list. */
  numbered: boolean;
}

const AXIS = 29;

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
  const titles = spec.carriles.map((lane) => measureText(lane.titulo, 'bold', LANE_TITLE_SIZE));
  const left = Math.max(...titles) + 16;
  const time = scaleUtc()
    .domain([startOf(parsePartialDate(spec.desde)!), endOf(parsePartialDate(spec.hasta)!)])
    .range([left, width]);
  const x = (instant: number) => time(instant);
  const bounds = { left, right: width };
  const look = { says: 'all', letters: LETTERS, scale: 1, bounds } as const;
  const frame = { spec, items, x, left, right: width, top: 0, room: height - CARD - AXIS };
  const whole = layoutView({ ...frame, letters: LETTERS, bounds, lookOf: () => look });
  const picture = { width, height: Math.max(height - CARD, whole.axis + AXIS) };
  const steps = layoutSteps(spec, items, { ...picture, top: questionHeight(spec.pregunta) });
  return {
    ...whole,
    ...picture,
    titulo: spec.titulo,
    pregunta: spec.pregunta,
    summary: summarize(spec),
    years: layoutYears(spec, x, YEAR_SIZE),
    targets: touchTargets(whole.items, width, picture.height),
    eras: spec.epocas.map((era) => layoutEra(era, x)),
    ends: [spec.desde.slice(0, 4), spec.hasta.slice(0, 4)],
    steps,
    numbered: [whole, ...steps].some((view) => view.items.some(({ label }) => label?.form === 'number')),
  };
}

function layoutEra(era: Timeline['epocas'][number], x: (instant: number) => number): Era {
  const [from, to] = [parsePartialDate(era.desde)!, parsePartialDate(era.hasta)!];
  const [start, end] = [x(startOf(from)), x(endOf(to))];
  const when = formatSpan({ from, to, interval: true });
  const { id, titulo, texto, frase = texto } = era;
  const years = [...new Set([from.year, to.year])].join('–');
  return { id, titulo, frase, texto, long: isLongEra(frase), when, years, x: start, width: end - start };
}

export function summarize(spec: Timeline): string {
  const lanes = spec.carriles.map((lane) => lane.titulo);
  const list = new Intl.ListFormat('es-MX').format(lanes);
  const [first, last] = [parsePartialDate(spec.desde)!.year, parsePartialDate(spec.hasta)!.year];
  return `Línea de tiempo de ${first} a ${last}: ${spec.periodos.length + spec.eventos.length} hechos en ${lanes.length === 1 ? 'el carril' : 'los carriles'} ${list}.`;
}
