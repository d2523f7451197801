import { chooseOptions } from '../lanes/choose-options.ts';
import { type DrawnItem, drawLane } from '../lanes/draw-lane.ts';
import { laneOptions, refineOption } from '../lanes/lane-options.ts';
import type { Letters } from '../lanes/letters.ts';
import { type Bounds, type Look, makeMarks } from '../lanes/make-marks.ts';
import type { TimelineItem } from '../order-items.ts';
import type { Timeline } from '../schema.ts';

export interface LaneDrawing {
  id: string;
  titulo: string;
  /** Top and height of the whole lane, and of the track that its marks stand on. */
  y: number;
  height: number;
  track: { y: number; height: number };
}

/** The lanes and items of one picture. */
export interface View {
  /** Where time begins, right of the lanes' titles, and where it ends. */
  left: number;
  right: number;
  /** Top of the lanes. */
  top: number;
  /** Bottom of the lanes, top of the years. */
  axis: number;
  lanes: LaneDrawing[];
  /** In date order. */
  items: DrawnItem[];
}

/** What a view is drawn of. */
export interface ViewPlan {
  spec: Timeline;
  items: readonly TimelineItem[];
  /** From time to place. */
  x(instant: number): number;
  left: number;
  right: number;
  top: number;
  /** What the lanes may take of the picture's height. */
  room: number;
  /** Sizes of the words that are most of all to be read. */
  letters: Letters;
  /** Where labels outside of bars may stand. */
  bounds: Bounds;
  lookOf(item: TimelineItem): Look;
}

// What the other lanes take at least.
const OTHER_LANE = 34;

/** Where everything goes in one picture, its lanes one above the other, as much of every label as there is room for. */
export function layoutView({ spec, items, x, left, right, top, room, letters, bounds, lookOf }: ViewPlan): View {
  const marks = spec.carriles.map((lane) =>
    makeMarks(
      items.filter((item) => item.carril === lane.id),
      x,
      lookOf,
    ),
  );
  const most = room - OTHER_LANE * (spec.carriles.length - 1);
  const chosen = chooseOptions(
    marks.map((own) => laneOptions(own, bounds, most, letters)),
    room,
  );
  const options = chosen.map((option, index) => refineOption(option, marks[index]!, bounds));
  const spare = Math.max(0, room - options.reduce((sum, option) => sum + Math.ceil(option.height), 0)) / options.length;
  let axis = top;
  const lanes: LaneDrawing[] = [];
  const drawn: DrawnItem[] = [];
  for (const [index, lane] of spec.carriles.entries()) {
    const option = options[index]!;
    const { track, items: ofLane } = drawLane(option, axis, spare);
    const height = Math.ceil(option.height) + spare;
    lanes.push({ ...lane, y: axis, height, track });
    drawn.push(...ofLane);
    axis += height;
  }
  drawn.sort((a, b) => a.item.number - b.item.number);
  return { left, right, top, axis, lanes, items: drawn };
}
