import { scaleUtc } from 'd3';
import { endOf, parsePartialDate, startOf } from '../../../content/dates.ts';
import type { DrawnItem } from '../lanes/draw-lane.ts';
import { makeLetters } from '../lanes/letters.ts';
import type { Look } from '../lanes/make-marks.ts';
import { measureText } from '../../../measures/measure-text.ts';
import type { TimelineItem } from '../order-items.ts';
import type { Timeline } from '../schema.ts';
import { timelineMeasures } from '../timeline-measures.ts';
import { eraScale } from './era-scale.ts';
import { layoutView, type View, type ViewPlan } from './layout-view.ts';
import { layoutPressedYears, layoutYears, type YearDrawing } from './layout-years.ts';

/** A picture of the slide while it is told: before the first era, or at one. */
export interface StepView extends View {
  years: YearDrawing[];
  /** The part of the axis that is drawn wide. */
  focus?: { x: number; width: number };
  /** Where each era lies, where all of them are shown. */
  stations?: { x: number; width: number }[];
}

/** Sizes of the lanes' titles, of the years told and of those beside them. */
export const STEP_LANE_SIZE = 24;
const STEP_YEAR_SIZE = 26;
const STEP_AXIS = 42;
// Room for the two buttons that walk the facts, where no card is.
const LEAST_LEFT = 2 * timelineMeasures.px.boton + 12;

const PRESSED = makeLetters(20, 16);
const LARGE = makeLetters(24, 20);
// Where an era has more facts than names of that size have room, they have numbers, or are dots; smaller names only where the lanes had no room.
const CLOSER = makeLetters(24, 18);
const NUMBERED = { ...LARGE, numbers: true };
const SMALL = makeLetters(20, 20, { numbers: true });
const MANY = 14;
// How far the opening, pushed down by its question, goes on into the room of the card that it has not.
const BELOW = 24;
// How much larger than in the whole picture marks are: those told, and those beside them.
const TOLD = 1.35;
const BESIDE = 0.75;

/** The picture of each step: the whole line with few words, from `top` on, then each era with its words large and the rest pressed. */
export function layoutSteps(
  spec: Timeline,
  items: readonly TimelineItem[],
  { width, height, top }: { width: number; height: number; top: number },
): StepView[] {
  if (spec.epocas.length === 0) return [];
  const titles = spec.carriles.map((lane) => measureText(lane.titulo, 'bold', STEP_LANE_SIZE));
  const left = Math.max(LEAST_LEFT, ...titles.map((title) => title + 20));
  const plan = { spec, items, left, right: width };
  const opening = layoutOpening({ ...plan, top, room: height - Math.max(0, top - BELOW) - STEP_AXIS });
  return [opening, ...spec.epocas.map((era) => layoutEra({ ...plan, top: 0, room: height - STEP_AXIS }, era))];
}

type Frame = Omit<ViewPlan, 'x' | 'lookOf' | 'letters' | 'bounds'>;

function layoutOpening(frame: Frame): StepView {
  const { spec, items, left, right } = frame;
  const time = scaleUtc([startOf(parsePartialDate(spec.desde)!), endOf(parsePartialDate(spec.hasta)!)], [left, right]);
  const x = (instant: number) => time(instant);
  const letters = LARGE;
  const named = new Set([items[0], items.at(-1), ...items.filter(({ destacado }) => destacado)]);
  const lookOf = (item: TimelineItem): Look => ({
    says: named.has(item) && !item.bar ? 'title' : 'nothing',
    letters,
    scale: 1,
    bounds: { left, right },
  });
  const view = layoutView({ ...frame, x, letters, bounds: { left, right }, lookOf });
  return { ...view, years: layoutYears(spec, x, 20), stations: spec.epocas.map((era) => stretch(era, x)) };
}

function layoutEra(frame: Frame, era: Timeline['epocas'][number]): StepView {
  const { spec, items, left, right } = frame;
  const [from, to] = [startOf(parsePartialDate(era.desde)!), endOf(parsePartialDate(era.hasta)!)];
  const ends = [startOf(parsePartialDate(spec.desde)!), endOf(parsePartialDate(spec.hasta)!)] as const;
  const x = eraScale(ends, [from, to], [left, right]);
  const focus = stretch(era, x);
  const told = ({ eras }: TimelineItem) => eras.includes(era.id);
  const inside = { left: focus.x + 6, right: focus.x + focus.width - 6 };
  const all = { left, right };
  const large = [LARGE, CLOSER].flatMap((letters) => [inside, all].map((bounds) => ({ letters, bounds, unless: 0 })));
  const tries = [
    ...(items.filter(told).length > MANY ? [] : large),
    { letters: NUMBERED, bounds: all, unless: DETAILS },
    { letters: SMALL, bounds: all, unless: NAMES },
  ];
  let view: View | undefined;
  let best = Number.POSITIVE_INFINITY;
  for (const { letters, bounds, unless } of tries) {
    if (best <= unless) break;
    const lookOf = (item: TimelineItem): Look =>
      told(item)
        ? { says: 'all', letters, scale: TOLD, bounds }
        : {
            says: 'nothing',
            letters: PRESSED,
            scale: item.cantidad === undefined ? BESIDE : 1,
            bounds: { left, right },
          };
    const tried = layoutView({ ...frame, x, letters, bounds, lookOf });
    const tooHigh = Math.max(0, tried.axis - frame.top - frame.room - 1);
    const lacking =
      tooHigh * TOO_HIGH + tried.items.reduce((sum, drawn) => sum + (told(drawn.item) ? lack(drawn) : 0), 0);
    if (lacking >= best) continue;
    [view, best] = [tried, lacking];
  }
  const years = [
    ...(from > ends[0] ? layoutPressedYears({ desde: spec.desde, hasta: dayOf(from - 1) }, x, 'first') : []),
    ...layoutYears(era, x, STEP_YEAR_SIZE),
    ...(to < ends[1] ? layoutPressedYears({ desde: dayOf(to), hasta: spec.hasta }, x, 'last') : []),
  ];
  return { ...view!, years, focus };
}

// The most that a picture lacks if it only leaves out details, or if its lanes have room.
const DETAILS = 0.99;
const NAMES = 999_999;
const TOO_HIGH = 1_000_000;

/** What a picture lacks of an item: most without any word, less with its number, least without its detail. */
function lack({ item, label }: DrawnItem): number {
  if (label?.form === 'title') return item.detalle === undefined ? 0 : 0.01;
  return label === undefined ? 1000 : label.form === 'number' ? 4 : 0;
}

function stretch({ desde, hasta }: Timeline['epocas'][number], x: (instant: number) => number) {
  const start = x(startOf(parsePartialDate(desde)!));
  return { x: start, width: x(endOf(parsePartialDate(hasta)!)) - start };
}

function dayOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}
