import type { Position } from 'geojson';

/** Six decimals (10 cm) make borders meet exactly: the source's differ in the last bits of each number. */
export function roundPosition([longitude = 0, latitude = 0]: Position): Position {
  return [Math.round(longitude * 1e6) / 1e6, Math.round(latitude * 1e6) / 1e6];
}
