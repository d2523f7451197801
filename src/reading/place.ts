/** A point of the text that survives another width, letter size or drawing: a part of the page and how far into it. */
export interface Place {
  id: string;
  /** 0 at the part's top, 1 at its end. */
  depth: number;
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

/** The place at the window's top edge. */
export function placeOf(parts: readonly HTMLElement[], top: number): Place | undefined {
  const part = parts[partAt(parts, top)];
  if (!part) return undefined;
  const box = part.getBoundingClientRect();
  return { id: part.id, depth: box.height > 0 ? (top - box.top) / box.height : 0 };
}

/** How far the page has to scroll so that `place` is at `top` again; undefined when the page has no such part. */
export function distanceTo(place: Place, parts: readonly HTMLElement[], top: number): number | undefined {
  const part = parts.find(({ id }) => id === place.id);
  if (!part) return undefined;
  const box = part.getBoundingClientRect();
  return box.top + place.depth * box.height - top;
}

/** A place as it was kept, if it is one. */
export function readPlace(value: unknown): Place | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { id, depth } = value as Partial<Place>;
  return typeof id === 'string' && typeof depth === 'number' && Number.isFinite(depth) ? { id, depth } : undefined;
}
