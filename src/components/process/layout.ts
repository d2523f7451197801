import { ascending, max, sum } from 'd3';
import { endOf, parseDateSpan, startOf } from '../../content/dates.ts';
import type { Size } from '../component.ts';
import { countLines, widestWord } from '../../measures/count-lines.ts';
import type { Measures } from '../../measures/measures.ts';
import { BODY_WIDTH } from '../../measures/slide-measures.ts';
import { measureText } from '../../measures/measure-text.ts';
import { mostThatFit, noRoom } from '../no-room.ts';
import { roundTenth } from '../round-tenth.ts';
import { describeSpan } from './describe-span.ts';
import { processWords } from './process-words.ts';
import type { Process } from './schema.ts';
import { type MonthTick, monthName, monthTicks, stripScale } from './strip-scale.ts';

export interface StageDrawing {
  id: string;
  /** «Etapa 1» and «Consulta pública» of «Etapa 1 – Consulta pública»; the first may be missing. */
  ordinal: string | undefined;
  name: string;
  when: string;
  puntos: readonly string[];
  texto: string | undefined;
  lamina: string | undefined;
  fuentes: readonly string[];
  bar: { x: number; y: number; width: number; label: string };
  /** Left and right edge of the card that belongs to the bar; none when cards take several rows. */
  card: { left: number; right: number } | undefined;
}

export interface ProcessDrawing {
  titulo: string;
  /** Font size of the points, in slide pixels. */
  pointSize: number;
  /** Cards in a row. */
  columns: number;
  /** The strip: months, bars and what ties them to the cards. */
  strip: {
    width: number;
    height: number;
    ticks: MonthTick[];
    barHeight: number;
    label: string;
    ends: [string, string];
  };
  stages: StageDrawing[];
}

const MOST_IN_ROW = 5;
const ROW = 4;
const CARD_GAP = 32;

export const processMeasures = {
  px: { letra: 20, raya: 6, 'bajo-fila': 16, 'letra-nota': 17, 'renglon-nota': 25, 'sobre-notas': 10 },
  // A card's parts in letters of the figure; their lines, and what is around them, in their own.
  em: {
    'ficha-arriba': 0.6,
    'ficha-lado': 0.9,
    'ficha-abajo': 0.7,
    titulo: 1.5,
    orden: 0.67,
    fechas: 1.1,
    'sobre-fechas': 0.2,
    'sobre-puntos': 0.45,
    'punto-sangria': 1.1,
    'bajo-punto': 0.18,
  },
  ratio: { 'titulo-renglon': 1.13, 'orden-renglon': 1.3, 'fechas-renglon': 1.22, 'puntos-renglon': 1.22 },
  text: { entre: `${Number(((100 * CARD_GAP) / BODY_WIDTH).toFixed(3))}%` },
} as const satisfies Measures;

const { px, em, ratio } = processMeasures;
const LABEL = px.letra;
const LABELS_HEIGHT = 30;
const BAR_HEIGHT = 38;
const LANE = BAR_HEIGHT + 6;
/** Between bars and cards. */
const SHORTEST_LINK = 18;
const GOOD_LINK = 40;
const LONGEST_LINK = 110;
/** Font sizes for the points, the best first. */
const LETTERS = [26, 24, 22, 20, 18];
const BAR_PADDING = 16;

/** Draws the stages; throws ContentErrors for more than the slide holds. */
export function layoutProcess(spec: Process, size: Size): ProcessDrawing {
  const { drawing, fits } = drawProcess(spec, size);
  if (fits) return drawing;
  const { titulo, etapas } = spec;
  const most = mostThatFit(
    etapas.length - 1,
    (count) => drawProcess({ titulo, etapas: etapas.slice(0, count) }, size).fits,
  );
  if (most === 0) {
    const problem = `los textos de «${etapas[0]!.titulo}» y las demás etapas de «${titulo}» no caben en su lámina`;
    throw noRoom(problem, 'acorte «puntos» y «texto», o lleve detalles al contexto');
  }
  throw noRoom(
    `«${titulo}» tiene ${etapas.length} etapas y con sus textos caben ${most} en su lámina`,
    'repártalas en dos láminas o acorte «puntos» y «texto»',
  );
}

/** Bars to scale over whole months, a card for each below, joined; stages that overlap in time take lanes. */
export function drawProcess(
  { titulo, etapas }: Process,
  { width, height }: Size,
): { drawing: ProcessDrawing; fits: boolean } {
  const dated = etapas
    .map((etapa) => {
      const span = parseDateSpan(etapa.fecha)!;
      return { etapa, span, from: startOf(span.from), to: endOf(span.to) };
    })
    .sort((a, b) => ascending(a.from, b.from));
  const first = Math.min(...dated.map((stage) => stage.from));
  const last = Math.max(...dated.map((stage) => stage.to));
  const scale = stripScale(first, last, width);
  // More cards than fit in a row stand in rows of their own, without links to the bars.
  const columns = dated.length <= MOST_IN_ROW ? dated.length : ROW;
  const linked = columns === dated.length;
  const cardWidth = (width - (columns - 1) * CARD_GAP) / columns;
  const lanes = assignLanes(dated);
  const bars = LABELS_HEIGHT + (Math.max(...lanes) + 1) * LANE;

  const stages = dated.map(({ etapa, span, from, to }, index): StageDrawing => {
    const [ordinal, ...rest] = etapa.titulo.split(' – ');
    const [x, end] = [scale(from), scale(to)];
    const exact = span.from.day !== undefined && span.to.day !== undefined;
    const days = exact ? processWords.days(Math.round((to - from) / 86_400_000)) : '';
    const fits = measureText(days, 'bold', LABEL) + BAR_PADDING <= end - x;
    return {
      id: etapa.id,
      ordinal: rest.length > 0 ? ordinal : undefined,
      name: rest.length > 0 ? rest.join(' – ') : etapa.titulo,
      when: partDates(describeSpan(span), cardWidth),
      puntos: etapa.puntos,
      texto: etapa.texto,
      lamina: etapa.lamina,
      fuentes: etapa.fuentes,
      bar: {
        x: roundTenth(x),
        y: LABELS_HEIGHT + lanes[index]! * LANE,
        width: roundTenth(end - x),
        label: fits ? days : '',
      },
      card: linked ? edgesOf(index * (cardWidth + CARD_GAP), cardWidth) : undefined,
    };
  });
  const notes = stages.filter(hasNote).map((stage) => countLines(noteOf(stage), 'regular', px['letra-nota'], width));
  const below = notes.length > 0 ? sum(notes) * px['renglon-nota'] + px['sobre-notas'] : 0;
  const linkFor = (pointSize: number) =>
    height -
    bars -
    below -
    sum(
      rowsOf(stages, columns),
      (row) => max(row, (stage) => cardHeight(stage, pointSize, cardWidth))! + (linked ? 0 : px['bajo-fila']),
    );
  const pointSize =
    LETTERS.slice(0, 3).find((size) => linkFor(size) >= GOOD_LINK) ??
    LETTERS.slice(2).find((size) => linkFor(size) >= SHORTEST_LINK) ??
    LETTERS.at(-1)!;
  const link = Math.min(Math.max(linkFor(pointSize), SHORTEST_LINK), LONGEST_LINK);
  const [start, end] = scale.domain() as [Date, Date];
  const ends: [string, string] = [monthName(start, true), monthName(new Date(end.getTime() - 1), true)];
  const drawing: ProcessDrawing = {
    titulo,
    pointSize,
    columns,
    strip: {
      width,
      height: roundTenth(bars + link),
      ticks: monthTicks(scale, LABEL).map(({ x, label }) => ({ x: roundTenth(x), label })),
      barHeight: BAR_HEIGHT,
      label: processWords.strip(
        ...ends,
        stages.map(({ name, when }) => processWords.stage(name, when)),
      ),
      ends,
    },
    stages,
  };
  return { drawing, fits: linkFor(pointSize) >= SHORTEST_LINK };
}

function rowsOf<T>(items: readonly T[], columns: number): T[][] {
  return items.flatMap((_, at) => (at % columns === 0 ? [items.slice(at, at + columns)] : []));
}

/** The first lane that is free when a stage starts; `spans` are in order of their start. */
function assignLanes(spans: readonly { from: number; to: number }[]): number[] {
  const busyUntil: number[] = [];
  return spans.map(({ from, to }) => {
    const free = busyUntil.findIndex((end) => end <= from);
    const lane = free === -1 ? busyUntil.length : free;
    busyUntil[lane] = to;
    return lane;
  });
}

/** Dates too wide for a card's line may part before their year; else they would within a word. */
function partDates(dates: string, cardWidth: number): string {
  const fits = widestWord(dates, 'bold', em.fechas * px.letra) <= innerWidth(cardWidth);
  return fits ? dates : dates.replace(/\u00a0(?=de\u00a0\d{4})/g, ' ');
}

function innerWidth(cardWidth: number): number {
  return cardWidth - 2 * em['ficha-lado'] * px.letra;
}

/** What stands below the cards: the slide's difference, what is known besides, sources. */
export function hasNote({ lamina, texto, fuentes }: StageDrawing): boolean {
  return lamina !== undefined || texto !== undefined || fuentes.length > 0;
}

/** As long as a note is, its sources included. */
function noteOf({ name, lamina = '', texto = '' }: StageDrawing): string {
  return `◆ ${name}. ${lamina} ${texto} Fuentes: 10, 11`;
}

function edgesOf(left: number, width: number): { left: number; right: number } {
  return { left: roundTenth(left), right: roundTenth(left + width) };
}

/** An upper estimate. */
function cardHeight({ name, when, puntos, lamina }: StageDrawing, pointSize: number, width: number): number {
  const inner = innerWidth(width);
  const part = (text: string, font: 'heading' | 'bold', kind: 'titulo' | 'fechas') => {
    const size = em[kind] * px.letra;
    return countLines(text, font, size, inner, { breakWords: true }) * Math.round(size * ratio[`${kind}-renglon`]);
  };
  const order = Math.round(em.titulo * px.letra * em.orden * ratio['orden-renglon']);
  const title = order + part(name, 'heading', 'titulo');
  const dates =
    Math.round(em['sobre-fechas'] * em.fechas * px.letra) +
    part(lamina === undefined ? when : `${when} ◆`, 'bold', 'fechas');
  const lines = sum(puntos, (punto) => {
    const room = inner - pointSize * em['punto-sangria'];
    return (
      countLines(punto, 'regular', pointSize, room, { breakWords: true }) * ratio['puntos-renglon'] + em['bajo-punto']
    );
  });
  const around = (em['ficha-arriba'] + em['ficha-abajo']) * px.letra;
  return px.raya + around + title + dates + pointSize * (em['sobre-puntos'] + lines);
}
