import { isRecord } from './show-state.ts';

/** A place on a slide, in its own pixels: 1280 by 720. */
export type Point = readonly [x: number, y: number];

/**
 * What passes over a slide and is no part of what it shows: the light of a pointer, a stroke of the pen (sent again as it
 * grows), the marks of a slide wiped away, a spot brought nearer.
 */
export type Signal =
  | { type: 'luz'; at: Point | undefined }
  | { type: 'acerca'; at: Point | undefined }
  | { type: 'trazo'; slide: string; id: string; points: readonly Point[] }
  | { type: 'borra'; slide: string };

const MOST_POINTS = 4000;

/** A signal from another window, or undefined if it is none. */
export function parseSignal(value: unknown): Signal | undefined {
  if (!isRecord(value)) return undefined;
  const { type, at, slide, id, points } = value;
  if (type === 'luz' || type === 'acerca') {
    if (at === undefined || at === null) return { type, at: undefined };
    return isPoint(at) ? { type, at } : undefined;
  }
  if (typeof slide !== 'string' || slide.length > 300) return undefined;
  if (type === 'borra') return { type, slide };
  if (type !== 'trazo' || typeof id !== 'string' || id.length > 64 || !Array.isArray(points)) return undefined;
  return points.length <= MOST_POINTS && points.every(isPoint) ? { type, slide, id, points } : undefined;
}

function isPoint(value: unknown): value is Point {
  return (
    Array.isArray(value) &&
    value.length === 2 &&
    value.every((part) => typeof part === 'number' && part > -2000 && part < 4000)
  );
}
