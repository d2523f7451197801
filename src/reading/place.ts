/** A point of the text that survives another width, letter size or drawing: an item of a part and how far into it. */
export interface Place {
  /** The part's. */
  id: string;
  /** Which of the part's items (paragraphs, rows, headings…) stands at the point; -1 where the part has none there. */
  item: number;
  /** 0 at the top of the item, or of the part without one, 1 at its end. */
  depth: number;
}

/** Above all words: what grows or shrinks below it moves nothing. */
export const BEGINNING: Place = { id: '', item: -1, depth: 0 };

// What a reader would point at; several thousand in a long page.
const ITEMS = 'p, li, dt, dd, tr, h1, h2, h3, h4, pre, blockquote, figure';

/** The items of each part as the page was sent, so that what a script adds later changes no number. */
export function itemsOf(parts: readonly HTMLElement[]): Map<HTMLElement, HTMLElement[]> {
  return new Map(parts.map((part) => [part, [...part.querySelectorAll<HTMLElement>(ITEMS)]]));
}

/** The part that is being read: the last that begins above the line a third down the window. */
export function partAt(parts: readonly HTMLElement[], line: number): number {
  let low = 0;
  let high = parts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (parts[middle]!.getBoundingClientRect().top <= line) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The place where `node` begins, a part or something in one. */
export function placeAt(items: ReadonlyMap<HTMLElement, HTMLElement[]>, node: HTMLElement): Place | undefined {
  const [part, own] = [...items].find(([each]) => each.contains(node)) ?? [];
  if (!part || !own) return undefined;
  if (part === node) return { id: part.id, item: -1, depth: 0 };
  const around = own.findLastIndex((item) => item.contains(node));
  return { id: part.id, item: around >= 0 ? around : own.findIndex((item) => node.contains(item)), depth: 0 };
}

/** The place at the window's top edge. */
export function placeOf(items: ReadonlyMap<HTMLElement, HTMLElement[]>, top: number): Place | undefined {
  const parts = [...items.keys()];
  const index = partAt(parts, top);
  const part = parts[index];
  if (!part) return undefined;
  // Of the items that begin above the edge the last; the deepest, where one stands in another. And the first below it.
  let [item, from] = [-1, Number.NEGATIVE_INFINITY];
  let [next, to] = [-1, Number.POSITIVE_INFINITY];
  for (const [at, node] of items.get(part)!.entries()) {
    const box = node.getBoundingClientRect();
    if (box.height === 0 || shownAt(node) !== node) continue;
    if (box.top <= top && box.top >= from) [item, from] = [at, box.top];
    if (box.top > top && box.top < to) [next, to] = [at, box.top];
  }
  const place = (id: string, at: number, node: HTMLElement) => ({ id, item: at, depth: depthIn(node, top) });
  const here = place(part.id, item, items.get(part)![item] ?? part);
  if (here.depth <= 1) return here;
  // Between two: what comes is what is read next.
  const following = items.get(part)![next];
  const after = parts[index + 1];
  if (following) return place(part.id, next, following);
  return after ? place(after.id, -1, after) : here;
}

/** What stands for `node` where it is folded away. */
function shownAt(node: HTMLElement): HTMLElement {
  const fold = node.closest<HTMLElement>('details:not([open])');
  return fold && !node.closest('summary') ? fold : node;
}

function depthIn(node: HTMLElement, top: number): number {
  const box = node.getBoundingClientRect();
  return box.height > 0 ? (top - box.top) / box.height : 0;
}

/** How far the page has to scroll so that `place` is at `top` again; undefined when the page has no such part. */
export function distanceTo(
  place: Place,
  items: ReadonlyMap<HTMLElement, HTMLElement[]>,
  top: number,
): number | undefined {
  if (place.id === BEGINNING.id) return -scrollY;
  const [part, own] = [...items].find(([{ id }]) => id === place.id) ?? [];
  if (!part) return undefined;
  const box = shownAt(own?.[place.item] ?? part).getBoundingClientRect();
  return box.top + place.depth * box.height - top;
}

/** A place as it was kept, if it is one. */
export function readPlace(value: unknown): Place | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { id, item, depth } = value as Partial<Place>;
  const isPlace = typeof id === 'string' && Number.isInteger(item) && Number.isFinite(depth);
  return isPlace ? { id, item: item!, depth: depth! } : undefined;
}
