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

/** Surveys the country in a box of `width` x `height`; once for each size. */
export function surveyGround(geography: Geography, width: number, height: number): Ground {
  const bySize = known.get(geography) ?? new Map<string, Ground>();
  known.set(geography, bySize);
  const size = `${width}x${height}`;
  const ground = bySize.get(size) ?? survey(geography, width, height);
  bySize.set(size, ground);
  return ground;
}

function survey(geography: Geography, width: number, height: number): Ground {
  const country = projectCountry(geography, width, height);
  const land = new LandMask([...country.entities.values()], country.width, country.height);
  return {
    country,
    land,
    neighbours: new LandMask(country.neighbours, country.width, country.height),
    anchors: new Map([...country.entities].map(([key, rings]) => [key, anchorPoint(rings)])),
    inset: layoutInset(geography, country, land),
  };
}
