import { measureText } from '../../../measures/measure-text.ts';
import { boundsOf } from './anchor-point.ts';
import { type Box, boxAround, boxesOverlap, isWithin } from '../../box.ts';
import { roundTenth } from '../../round-tenth.ts';
import type { LandMask } from '../geography/land-mask.ts';
import { segmentMeetsBox } from './segment-meets-box.ts';
import type { Point, Ring } from '../geography/trace-rings.ts';

/** A name on the map: its middle, the space it takes, and the line to what it names. */
export interface Label {
  middle: Point;
  box: Box;
}
export interface LeaderLabel extends Label {
  /** Where the line to the anchor starts. */
  start: Point;
}

/** Of the highlighted state's name, and of any other that is chosen. */
export const LABEL_SIZE = { host: 28, name: 24 };
/** On a phone the picture shrinks and its text is set this much larger, around the same middle. */
const PHONE_GROWTH = 1.6;
const STEP = 6;
const MARGIN = 6;
const NEIGHBOUR_COST = 30;
const DETOUR = 60;
const NO_LAND = { share: () => 0 };

/** The space on the drawing and what already stands in it. */
export interface Room {
  view: Box;
  country: Pick<LandMask, 'share'>;
  neighbours: Pick<LandMask, 'share'>;
  taken: readonly Box[];
  /** Lines that nothing may be written over. */
  lines?: readonly (readonly [Point, Point])[];
}

/** The space that a name takes around its middle. */
function labelBox(text: string, middle: Point, size: number): Box {
  return boxAround(middle, measureText(text, 'bold', size), size * 1.25);
}

/**
 * The name of the highlighted state: off the country, as near to its anchor as there is room, with a line to it; over the
 * country if it is too long for the sea; undefined if it fits nowhere (the card has it too).
 */
export function placeLeaderLabel(text: string, anchor: Point, room: Room): LeaderLabel | undefined {
  const near = nearestPlace(text, anchor, room, 1) ?? nearestPlace(text, anchor, { ...room, country: NO_LAND }, 1);
  const roomy = nearestPlace(text, anchor, room, PHONE_GROWTH);
  // A place with room for a phone's larger text, unless it lies much farther out.
  const best = roomy && near && roomy.cost - near.cost < DETOUR ? roomy : near;
  if (!best) return undefined;
  const { middle } = best;
  const box = labelBox(text, middle, LABEL_SIZE.host);
  return { middle, box, start: leaveBox(box, anchor) };
}

function nearestPlace(
  text: string,
  [ax, ay]: Point,
  room: Room,
  growth: number,
): { middle: Point; cost: number } | undefined {
  let best: Point | undefined;
  let least = Number.POSITIVE_INFINITY;
  const { width, height } = labelBox(text, [0, 0], LABEL_SIZE.host * growth);
  for (let y = 0; y < room.view.height; y += STEP) {
    for (let x = 0; x < room.view.width; x += STEP) {
      const box = boxAround([x, y], width, height);
      const length = Math.hypot(
        Math.max(box.x - ax, 0, ax - box.x - box.width),
        Math.max(box.y - ay, 0, ay - box.y - box.height),
      );
      // Nearest edge first, then the middle of the label near the anchor.
      const cost = length + Math.hypot(x - ax, y - ay) / 4 + NEIGHBOUR_COST * room.neighbours.share(box);
      if (cost >= least || !isWithin(box, room.view, MARGIN) || room.country.share(box) > 0) continue;
      if (room.taken.some((taken) => boxesOverlap(taken, box))) continue;
      least = cost;
      best = [x, y];
    }
  }
  return best && { middle: best, cost: least };
}

/** Where the line from a label's middle to `target` leaves its box. */
function leaveBox(box: Box, [tx, ty]: Point): Point {
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  const share = Math.min(box.width / 2 / Math.abs(tx - x || 1e-9), box.height / 2 / Math.abs(ty - y || 1e-9), 1);
  return [roundTenth(x + (tx - x) * share), roundTenth(y + (ty - y) * share)];
}

/** The name shown while an entity is chosen: beside it, over anything but what is `taken`; undefined if it fits nowhere. */
export function placeName(text: string, rings: readonly Ring[], anchor: Point, room: Room): Label | undefined {
  const [[left, top], [right, bottom]] = boundsOf(mainPart(rings, anchor));
  const { width, height } = labelBox(text, anchor, LABEL_SIZE.name);
  // So far off that a phone's larger text doesn't cover a small entity either.
  const gap = 3 + (height * (PHONE_GROWTH - 1)) / 2;
  const sides: Point[] = [
    [anchor[0], top - gap - height / 2],
    [anchor[0], bottom + gap + height / 2],
    [right + gap + width / 2, anchor[1]],
    [left - gap - width / 2, anchor[1]],
  ];
  // On the entity itself only where that leaves most of it in sight.
  if (right - left > width && bottom - top > 2 * height) sides.push(anchor);
  const around: Point[] = [];
  for (let distance = 0; distance < 400; distance += 12) {
    for (let turn = 0; turn < 12; turn++) {
      const angle = (turn / 12) * 2 * Math.PI - Math.PI / 2;
      around.push([anchor[0] + distance * Math.cos(angle), anchor[1] + distance * Math.sin(angle)]);
    }
  }
  const free = (middle: Point) => {
    const box = labelBox(text, middle, LABEL_SIZE.name);
    return (
      isWithin(box, room.view, 2) &&
      !room.taken.some((taken) => boxesOverlap(taken, box)) &&
      !room.lines?.some(([from, to]) => segmentMeetsBox(from, to, box))
    );
  };
  const cost = (middle: Point) =>
    room.country.share(labelBox(text, middle, LABEL_SIZE.name)) +
    Math.hypot(middle[0] - anchor[0], middle[1] - anchor[1]) / 60;
  const candidates = sides.map((middle) => clampInto(middle, text, room.view, PHONE_GROWTH)).filter(free);
  const chosen = candidates.sort((a, b) => cost(a) - cost(b))[0] ?? around.find(free);
  if (!chosen) return undefined;
  const middle: Point = [roundTenth(chosen[0]), roundTenth(chosen[1])];
  return { middle, box: labelBox(text, middle, LABEL_SIZE.name) };
}

/** The part of a shape that holds its anchor, without islands. */
function mainPart(rings: readonly Ring[], [x, y]: Point): Ring[] {
  const holding = rings.filter((ring) => {
    const [[left, top], [right, bottom]] = boundsOf([ring]);
    return x >= left && x <= right && y >= top && y <= bottom;
  });
  return holding.length > 0 ? holding : [...rings];
}

/** The nearest middle at which the whole text, `growth` times as large, lies in view. */
function clampInto([x, y]: Point, text: string, view: Box, growth: number): Point {
  const { width, height } = labelBox(text, [x, y], LABEL_SIZE.name * growth);
  const within = (value: number, from: number, to: number) =>
    from > to ? (from + to) / 2 : Math.max(from, Math.min(to, value));
  return [
    within(x, view.x + width / 2 + 2, view.x + view.width - width / 2 - 2),
    within(y, view.y + height / 2 + 2, view.y + view.height - height / 2 - 2),
  ];
}
