import { type Box, growBox } from '../../box.ts';
import type { DrawnItem } from './draw-lane.ts';

// Half of the smallest thing that a pointer can hit.
const LEAST = 13;
// A finger's 24 px on a phone held sideways, where a slide is shown at 0.54 of its size.
const FINGER = 45;

/**
 * What a pointer can hit of each item: its label, and its span or point. Each grows towards a fingertip's size into what
 * is free around it, and never over what belongs to another item.
 */
export function touchTargets(items: readonly DrawnItem[], width: number, height: number): Box[][] {
  const targets = items.map(ownTargets);
  const all = targets.flatMap((boxes, owner) => boxes.map((box) => ({ box, owner })));
  const isFree = ({ x, y, width: w, height: h }: Box, owner: number) =>
    x >= 0 &&
    y >= 0 &&
    x + w <= width &&
    y + h <= height &&
    all.every(
      ({ box, owner: other }) =>
        other === owner || x >= box.x + box.width || box.x >= x + w || y >= box.y + box.height || box.y >= y + h,
    );
  // A pixel a turn, so that neighbours share what lies between them.
  for (let turn = 0; turn < FINGER; turn++) {
    for (const { box, owner } of all) {
      for (const strip of strips(box)) {
        if (isShort(box, strip) && isFree(strip, owner)) join(box, strip);
      }
    }
  }
  return targets;
}

function ownTargets({ label, span, point }: DrawnItem): Box[] {
  const boxes: Box[] = [];
  if (span) boxes.push(growBox(span, Math.max(0, LEAST - span.width / 2), Math.max(0, LEAST - span.height / 2)));
  else if (point) {
    const r = Math.max(LEAST, point.r + 1);
    boxes.push({ x: point.x - r, y: point.y - r, width: 2 * r, height: 2 * r });
  }
  if (label) boxes.push(growBox(label.box, 3, 1));
  return boxes;
}

/** What a box would gain on each of its sides. */
function* strips(box: Box): Generator<Box> {
  yield { ...box, y: box.y - 1, height: 1 };
  yield { ...box, y: box.y + box.height, height: 1 };
  yield { ...box, x: box.x - 1, width: 1 };
  yield { ...box, x: box.x + box.width, width: 1 };
}

function isShort(box: Box, strip: Box): boolean {
  return strip.width === box.width ? box.height < FINGER : box.width < FINGER;
}

function join(box: Box, { x, y, width, height }: Box): void {
  if (width === box.width) box.height += height;
  else box.width += width;
  box.x = Math.min(box.x, x);
  box.y = Math.min(box.y, y);
}
