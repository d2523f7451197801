import type { Size } from '../component.ts';
import { measureText } from '../../measures/measure-text.ts';
import { type Box, boxAround, boxesOverlap, isWithin } from '../box.ts';
import { hatchRings } from './geography/hatch-rings.ts';
import type { LandMask } from './geography/land-mask.ts';
import { layoutPanel, type Panel, panelMeasures } from './drawing/layout-panel.ts';
import { dotRings } from './geography/dot-rings.ts';
import type { Inset } from './geography/layout-inset.ts';
import { type Label, type LeaderLabel, type Room, placeLeaderLabel, placeName } from './labels/place-labels.ts';
import type { Country } from './geography/project-country.ts';
import type { MapSpec } from './read-map.ts';
import type { Entity } from './schema.ts';
import { computeSteps, isUndated, type Step } from './steps.ts';
import { surveyGround } from './geography/survey-ground.ts';
import type { Point, Ring } from './geography/trace-rings.ts';

export interface EntityShape {
  entity: Entity;
  rings: readonly Ring[];
  /** The step at which it joins, 1 for the first; 0 when the slide doesn't list it. */
  cohort: number;
  anchor: Point;
  /** Of the name shown while it is chosen. */
  name: Label | undefined;
}

/** A muted name of what is not an entity. */
export interface Place {
  text: string;
  middle: Point;
  box: Box;
}

export interface MapDrawing {
  /** Of the map; the panel beside it takes the rest of the slot. */
  width: number;
  height: number;
  /** How far it reaches beyond the slot, and what it leaves of the slot below. */
  bleed: { left: number; top: number };
  band: number;
  entities: EntityShape[];
  neighbours: readonly (readonly Ring[])[];
  /** Hatching of the entities that the slide doesn't list. */
  hatching: [Point, Point][];
  /** On those that take part without a documented date. */
  dots: Point[];
  highlighted: EntityShape & { label: LeaderLabel | undefined };
  inset: (Inset & { hatching: [Point, Point][]; dots: Point[]; caption: Place | undefined }) | undefined;
  places: Place[];
  steps: Step[];
  panel: Panel;
}

/** Between map and panel. */
const GAP = panelMeasures.px['junto-mapa'];
/** Of the column that the panel has beside the map, and the slide's heading with it. */
export const PANEL_WIDTH = 332;
/** Where the map has the whole slide, it reaches so far beyond the slide's margins. */
const BLEED = { left: 64, top: 2 };
/** Below the map: what is used to search and zoom, and the legend. */
const BAND = 52;
const HATCH_GAP = 8;
const DOT_GAP = 5;
export const PLACE_SIZE = 20;

/** Names of land and sea around the country, written where there is room. */
const PLACES: { text: string; at: [longitude: number, latitude: number] }[] = [
  { text: 'Estados Unidos', at: [-104.2, 32.75] },
  { text: 'Golfo de México', at: [-93.2, 24.6] },
  { text: 'Océano Pacífico', at: [-110.6, 20.6] },
];

/** The whole picture in numbers: map, labels, inset, hatching, and what stands beside it. */
export function layoutMap({ entities, highlighted: key, geography }: MapSpec, size: Size): MapDrawing {
  const bleed = size.heading === undefined ? { left: 0, top: 0 } : BLEED;
  const most = { width: size.width + bleed.left - GAP - PANEL_WIDTH, height: size.height + bleed.top - BAND };
  const { country, land, neighbours, inset, anchors } = surveyGround(geography, most, bleed.left);
  const { width, height } = country;
  const fixed = inset ? [inset.box] : [];
  const room: Room = { view: { x: 0, y: 0, width, height }, country: land, neighbours, taken: fixed };

  const steps = computeSteps(entities);
  const named = entities.map((entity) => {
    const rings = country.entities.get(entity.clave_inegi) ?? [];
    const cohort = steps.findIndex((step) => step.joining.includes(entity)) + 1;
    return { entity, rings, cohort, anchor: anchors.get(entity.clave_inegi) ?? [0, 0] };
  });
  const own = named.find(({ entity }) => entity.clave_inegi === key)!;
  const label = placeLeaderLabel(own.entity.entidad, own.anchor, room);
  const caption = inset && placeCaption(inset.box, land, label?.box);
  const written = [...fixed, ...(label ? [label.box] : []), ...(caption ? [caption.box] : [])];
  const places = placePlaces(country, land, label ? [...written, boxBetween(label.start, own.anchor)] : written);
  const around: Room = {
    ...room,
    taken: [...written, ...places.map((place) => place.box)],
    lines: label && [[label.start, own.anchor]],
  };
  const shapes = named.map((each) => ({
    ...each,
    name: placeName(each.entity.entidad, each.rings, each.anchor, around),
  }));

  const absent = shapes.filter(({ cohort }) => cohort === 0).map(({ entity }) => entity.clave_inegi);
  const hatch = (outlines: ReadonlyMap<string, readonly Ring[]>) =>
    absent.flatMap((one) => hatchRings(outlines.get(one) ?? [], HATCH_GAP));
  const undated = shapes.filter(({ entity }) => isUndated(entity));
  const dot = (outlines: ReadonlyMap<string, readonly Ring[]>) =>
    undated.flatMap(({ entity }) => dotRings(outlines.get(entity.clave_inegi) ?? [], DOT_GAP));
  return {
    width,
    height,
    bleed,
    band: BAND,
    entities: shapes,
    neighbours: country.neighbours,
    hatching: hatch(country.entities),
    dots: dot(country.entities),
    highlighted: { ...shapes[named.indexOf(own)]!, label },
    inset: inset && { ...inset, hatching: hatch(inset.entities), dots: dot(inset.entities), caption },
    places,
    steps,
    panel: layoutPanel(entities, steps, { ...size, width: size.width + bleed.left - GAP - width }),
  };
}

function placePlaces(country: Country, land: LandMask, taken: readonly Box[]): Place[] {
  const view = { x: 0, y: 0, width: country.width, height: country.height };
  return PLACES.map(({ text, at }) => {
    const [x, y] = country.projection(at) ?? [0, 0];
    return makePlace(text, [Math.round(x), Math.round(y)]);
  }).filter(
    ({ box }) => isWithin(box, view) && !taken.some((other) => boxesOverlap(other, box)) && land.share(box) === 0,
  );
}

/** Beside the inset, at its foot, if neither land nor the highlighted state's label is there. */
function placeCaption(inset: Box, land: LandMask, label: Box | undefined): Place | undefined {
  const text = 'Centro del país';
  const { width, height } = makePlace(text, [0, 0]).box;
  const place = makePlace(text, [
    Math.round(inset.x + inset.width + 4 + width / 2),
    Math.round(inset.y + inset.height - height / 2),
  ]);
  return land.share(place.box) === 0 && !(label && boxesOverlap(place.box, label)) ? place : undefined;
}

function makePlace(text: string, middle: Point): Place {
  return { text, middle, box: boxAround(middle, measureText(text, 'regular', PLACE_SIZE) + 8, PLACE_SIZE * 1.4) };
}

function boxBetween([ax, ay]: Point, [bx, by]: Point): Box {
  return { x: Math.min(ax, bx), y: Math.min(ay, by), width: Math.abs(ax - bx), height: Math.abs(ay - by) };
}
