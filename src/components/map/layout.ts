import type { Size } from '../component.ts';
import { textWidth } from '../text-width.ts';
import { type Box, boxAround, boxesOverlap } from '../box.ts';
import { describeEntity } from './drawing/describe-entity.ts';
import { hatchRings } from './geography/hatch-rings.ts';
import type { LandMask } from './geography/land-mask.ts';
import { type Chart, layoutChart } from './drawing/layout-chart.ts';
import type { Inset } from './geography/layout-inset.ts';
import { type Label, type LeaderLabel, type Room, placeLeaderLabel, placeName } from './labels/place-labels.ts';
import type { Country } from './geography/project-country.ts';
import type { MapSpec } from './read-map.ts';
import type { Entity } from './schema.ts';
import { computeSteps, type Step } from './steps.ts';
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
  entities: EntityShape[];
  neighbours: readonly (readonly Ring[])[];
  /** Hatching of the entities that the slide doesn't list. */
  hatching: [Point, Point][];
  highlighted: EntityShape & { label: LeaderLabel | undefined };
  inset: (Inset & { hatching: [Point, Point][]; caption: Place | undefined }) | undefined;
  places: Place[];
  steps: Step[];
  chart: Chart;
  /** How many lines of an entity's note the card has room for on a slide. */
  noteLines: number;
}

const GAP = 28;
const NARROWEST_PANEL = 340;
/** Room below the map for the line of sources. */
const SOURCES = 28;
/** The chart's height on a slide of usual and of scarce room. */
const CHART_HEIGHT = { most: 118, least: 76 };
/** What the panel's parts take on a slide, in pixels: as map-panel.css sets them. */
const PANEL = {
  story: 78,
  legend: 58,
  gaps: 24,
  widest: 550,
  cardEdges: 40,
  cardHead: 75,
  line: 26,
  noteLine: 22.1,
  text: 20,
};
const MOST_NOTE_LINES = 4;
const HATCH_GAP = 5.5;
const PLACE_SIZE = 16;
/** Where the element sets its controls: over the slide's map, and beside the chart; map-controls.css has the same numbers. */
const SEARCH = { width: 296, height: 52 };
const RESET = 56;
const ZOOM = { width: 50, top: 0.4, height: 150 };

/** Names of land and sea around the country, written where there is room. */
const PLACES: { text: string; at: [longitude: number, latitude: number] }[] = [
  { text: 'Estados Unidos', at: [-104.2, 32.75] },
  { text: 'Golfo de México', at: [-93.2, 24.6] },
  { text: 'Océano Pacífico', at: [-110.6, 20.6] },
];

/** The whole picture in numbers: map, labels, inset, hatching, and the chart of who joins when. */
export function layoutMap({ entities, highlighted: key, geography }: MapSpec, size: Size): MapDrawing {
  const ground = surveyGround(geography, size.width - GAP - NARROWEST_PANEL, size.height - SOURCES);
  const { country, land, neighbours, inset } = ground;
  const { width, height } = country;
  const controls: Box[] = [
    { x: width - SEARCH.width, y: 0, width: SEARCH.width, height: SEARCH.height },
    { x: 0, y: height * ZOOM.top, width: ZOOM.width, height: ZOOM.height },
  ];
  const fixed = inset ? [...controls, inset.box] : controls;
  const room: Room = { view: { x: 0, y: 0, width, height }, country: land, neighbours, taken: fixed };

  const steps = computeSteps(entities);
  const named = entities.map((entity) => {
    const rings = country.entities.get(entity.clave_inegi) ?? [];
    const cohort = steps.findIndex((step) => step.joining.includes(entity)) + 1;
    return { entity, rings, cohort, anchor: ground.anchors.get(entity.clave_inegi) ?? [0, 0] };
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
  const panelWidth = size.width - GAP - width;
  const chartHeight = Math.max(CHART_HEIGHT.least, Math.min(CHART_HEIGHT.most, size.height - 356));
  const chart = layoutChart(steps, panelWidth - RESET, chartHeight);
  return {
    width,
    height,
    entities: shapes,
    neighbours: country.neighbours,
    hatching: hatch(country.entities),
    highlighted: { ...shapes[named.indexOf(own)]!, label },
    inset: inset && { ...inset, hatching: hatch(inset.entities), caption },
    places,
    steps,
    chart,
    // On a slide the line of sources isn't there (map.css), so the panel may be longer than the map by as much.
    noteLines: countNoteLines(entities, chart, panelWidth, height + SOURCES),
  };
}

/** What is left for a note when all else in the panel, for the entity that says most, has its lines. */
function countNoteLines(entities: readonly Entity[], chart: Chart, panelWidth: number, height: number): number {
  const lines = entities.map((entity) => {
    const sentence = Math.ceil(textWidth(describeEntity(entity), PANEL.text) / (panelWidth - PANEL.cardEdges));
    return sentence + (entity.organo_garante_2021 ? 1 : 0);
  });
  const chartHeight = chart.height * Math.min(1, (PANEL.widest - RESET) / chart.width);
  const fixed = PANEL.story + PANEL.legend + PANEL.gaps + PANEL.cardHead + Math.max(...lines) * PANEL.line;
  return Math.max(0, Math.min(MOST_NOTE_LINES, Math.floor((height - fixed - chartHeight) / PANEL.noteLine)));
}

function placePlaces(country: Country, land: LandMask, taken: readonly Box[]): Place[] {
  return PLACES.map(({ text, at }) => {
    const [x, y] = country.projection(at) ?? [0, 0];
    return makePlace(text, [Math.round(x), Math.round(y)]);
  }).filter(({ box }) => !taken.some((other) => boxesOverlap(other, box)) && land.share(box) === 0);
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
  return { text, middle, box: boxAround(middle, textWidth(text, PLACE_SIZE) + 8, PLACE_SIZE * 1.4) };
}

function boxBetween([ax, ay]: Point, [bx, by]: Point): Box {
  return { x: Math.min(ax, bx), y: Math.min(ay, by), width: Math.abs(ax - bx), height: Math.abs(ay - by) };
}
