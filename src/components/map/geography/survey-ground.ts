import type { Size } from '../../component.ts';
import { anchorPoint } from '../labels/anchor-point.ts';
import { LandMask } from './land-mask.ts';
import { type Inset, layoutInset } from './layout-inset.ts';
import { type Country, projectCountry } from './project-country.ts';
import type { Geography } from '../read-map.ts';
import type { Point } from './trace-rings.ts';

/** What a drawing of some size has before any data: shapes, where land is, the middle of each entity, the inset. */
export interface Ground {
  country: Country;
  land: LandMask;
  neighbours: LandMask;
  anchors: ReadonlyMap<string, Point>;
  inset: Inset | undefined;
}

// Most of the work, and the same for every edition and every change of the data.
const known = new WeakMap<Geography, Map<string, Ground>>();

/** Surveys the country in a box, its inset not left of `left`; once for each size. */
export function surveyGround(geography: Geography, most: Size, left: number): Ground {
  const bySize = known.get(geography) ?? new Map<string, Ground>();
  known.set(geography, bySize);
  const size = `${most.width}x${most.height}+${left}`;
  const ground = bySize.get(size) ?? survey(geography, most, left);
  bySize.set(size, ground);
  return ground;
}

function survey(geography: Geography, { width, height }: Size, left: number): Ground {
  const country = projectCountry(geography, width, height);
  const land = new LandMask([...country.entities.values()], country.width, country.height);
  return {
    country,
    land,
    neighbours: new LandMask(country.neighbours, country.width, country.height),
    anchors: new Map([...country.entities].map(([key, rings]) => [key, anchorPoint(rings)])),
    inset: layoutInset(geography, country, land, left),
  };
}
