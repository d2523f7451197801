export type Direction = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';
type Point = readonly [x: number, y: number];

const AHEAD: Record<Direction, Point> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};
/** How much farther aside than ahead an entity may lie and still be «in that direction». */
const SIDEWAYS = 2;

/** The key of the entity that an arrow leads to from `key`, by where they lie on the map; undefined at the edge. */
export function nearestEntity(
  anchors: ReadonlyMap<string, Point>,
  key: string,
  direction: Direction,
): string | undefined {
  const from = anchors.get(key);
  if (!from) return undefined;
  const [dx, dy] = AHEAD[direction];
  let nearest: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [other, [x, y]] of anchors) {
    const ahead = (x - from[0]) * dx + (y - from[1]) * dy;
    const aside = Math.abs((x - from[0]) * dy) + Math.abs((y - from[1]) * dx);
    if (ahead <= 0 || aside > ahead * SIDEWAYS) continue;
    const cost = ahead + 2 * aside;
    if (cost < least) [least, nearest] = [cost, other];
  }
  return nearest;
}
