import { feature } from 'topojson-client';
import { boundsOf } from '../labels/anchor-point.ts';
import type { Box } from '../../box.ts';
import type { LandMask } from './land-mask.ts';
import { type Country, clipTo } from './project-country.ts';
import type { Geography } from '../read-map.ts';
import { type Ring, traceRings } from './trace-rings.ts';

/** A closer look at the centre of the country, where entities are too small to touch. */
export interface Inset {
  box: Box;
  /** What it shows of the main map, in the main map's pixels. */
  region: Box;
  scale: number;
  entities: ReadonlyMap<string, readonly Ring[]>;
}

/** Ciudad de México, Morelos and Tlaxcala. */
const CLOSE_UP = ['09', '17', '29'];
const SCALE = { most: 4, least: 2.2, step: 0.1 };
const PADDING = 1;
const CLEARANCE = 3;
const ASPECT = 1.9;

/** The inset as large as the sea at the lower left corner allows, not left of `from`; undefined where it has no room. */
export function layoutInset(geography: Geography, country: Country, land: LandMask, from: number): Inset | undefined {
  const small = CLOSE_UP.flatMap((key) => country.entities.get(key) ?? []);
  if (small.length === 0) return undefined;
  const [[left, top], [right, bottom]] = boundsOf(small);
  const height = bottom - top + 2 * PADDING;
  const width = Math.max(right - left + 2 * PADDING, height * ASPECT);
  const region = { x: (left + right - width) / 2, y: top - PADDING, width, height };
  for (let scale = SCALE.most; scale >= SCALE.least; scale -= SCALE.step) {
    const size = { width: Math.round(width * scale), height: Math.round(height * scale) };
    const box = { x: from + 1, y: country.height - size.height - 1, ...size };
    const clear = { x: from, y: box.y - CLEARANCE, width: box.width + 2 * CLEARANCE, height: box.height + CLEARANCE };
    if (land.share(clear) > 0) continue;
    const shift: [number, number] = [box.x - region.x * scale, box.y - region.y * scale];
    const corner: [number, number] = [box.x + box.width, box.y + box.height];
    const projection = clipTo(country.projection, [box.x, box.y], corner, scale, shift);
    const shapes = feature(geography, geography.objects.entidades).features.map(
      (each) => [String(each.id), traceRings(projection, each)] as const,
    );
    return {
      box,
      region,
      scale,
      entities: new Map(shapes.filter(([, rings]) => rings.length > 0)),
    };
  }
  return undefined;
}
