import type { Box } from '../../box.ts';
import { type LabelForm, SEPARATOR } from './label-forms.ts';
import { BITE, blockHeight, type LaneOption, LEADER, type Place, ROW_GAP, THIN, TIER_GAP } from './lane-geometry.ts';
import { insideTitle, type Mark, SPAN_PADDING } from './make-marks.ts';
import type { Letters } from './letters.ts';
import type { TimelineItem } from '../order-items.ts';

// What a bar takes at most of the room that is left over.
const HIGHER = 16;

/** A run of text on one baseline. */
export interface TextRun {
  text: string;
  size: number;
  bold: boolean;
  /** Ends with the mark of a slide that says something else. */
  diamond: boolean;
  /** Starts a new line at this baseline; without it, goes on after the run before. */
  y?: number;
}

export interface DrawnLabel {
  form: LabelForm;
  x: number;
  anchor: 'start' | 'middle' | 'end';
  runs: TextRun[];
  box: Box;
}

/** An item with the place of each of its parts. */
export interface DrawnItem {
  item: TimelineItem;
  span?: Box;
  /** The point, or the counted circle. */
  point?: { x: number; y: number; r: number };
  /** The stretch in which a point's date lies, where it is wider than the point. */
  whisker?: { x0: number; x1: number; y: number };
  leader?: { x: number; y0: number; y1: number };
  label?: DrawnLabel;
}

/** The lane's track and items from its `top` on; `spare` pixels more than the option needs are shared out. */
export function drawLane(option: LaneOption, top: number, spare: number): { track: Track; items: DrawnItem[] } {
  const { rows, tiers, reach } = option;
  const rowHeight =
    option.rowHeight >= THIN ? option.rowHeight + Math.min(HIGHER, (spare * 0.4) / rows) : option.rowHeight;
  const trackHeight = rows * (rowHeight + ROW_GAP) - ROW_GAP;
  const sides = Math.max(1, [tiers.above, tiers.below].filter((side) => side.length > 0).length);
  const leader = LEADER + Math.min(12, ((spare - rows * (rowHeight - option.rowHeight)) * 0.5) / sides);
  const above = blockHeight(tiers.above, leader) + reach.above;
  const used = above + trackHeight + reach.below + blockHeight(tiers.below, leader);
  const height = Math.ceil(option.height) + spare;
  const track = { y: top + (height - used) / 2 + above, height: trackHeight };
  const tierEdge = (side: 'above' | 'below', tier: number) => {
    const out = reach[side] + blockHeight(tiers[side].slice(0, tier), leader) + (tier === 0 ? leader : TIER_GAP);
    return side === 'above' ? track.y - out : track.y + trackHeight + out;
  };
  return { track, items: option.places.map((place) => drawItem(place, { track, rowHeight, tierEdge })) };
}

interface Track {
  y: number;
  height: number;
}

interface LaneGeometry {
  track: Track;
  rowHeight: number;
  /** The edge of a tier that faces the track. */
  tierEdge(side: 'above' | 'below', tier: number): number;
}

function drawItem(place: Place, lane: LaneGeometry): DrawnItem {
  const { mark, side, label } = place;
  const drawn: DrawnItem = { item: mark.item };
  if (mark.shape === 'span') drawn.span = spanBox(mark, lane);
  if (mark.r > 0) drawn.point = { x: pointX(place), y: pointY(place, drawn.span, lane.track), r: mark.r };
  if (mark.shape === 'point' && mark.x1 - mark.x0 > 2 * mark.r + 8) {
    drawn.whisker = { x0: mark.x0 + 2, x1: mark.x1 - 2, y: drawn.point!.y };
  }
  if (side === 'inside') drawn.label = insideLabel(place, drawn.span!);
  if (!label) return drawn;
  if (side === 'beside') drawn.label = outsideLabel(place, lane.track.y - label.height / 2);
  if (side === 'above' || side === 'below') {
    const edge = lane.tierEdge(side, place.tier);
    const near = leaderStart(mark, side, drawn);
    drawn.leader = { x: place.leader, y0: near, y1: side === 'above' ? edge + 1 : edge + 2 };
    drawn.label = outsideLabel(place, side === 'above' ? edge - label.height : edge);
  }
  return drawn;
}

function spanBox({ x0, x1, row }: Mark, { track, rowHeight }: LaneGeometry): Box {
  const width = Math.max(4, x1 - x0 - 3);
  return { x: x0 + 1.5, y: track.y + row * (rowHeight + ROW_GAP), width, height: rowHeight };
}

function pointX({ mark, side }: Place): number {
  return mark.shape === 'span' && side === 'inside' ? mark.words.left + mark.r + 6 : mark.x;
}

function pointY({ mark, edge }: Place, span: Box | undefined, track: Track): number {
  if (span) return span.y + span.height / 2;
  if (track.height === 0) return track.y;
  return edge === 'above' ? track.y + BITE - mark.r : track.y + track.height - BITE + mark.r;
}

function leaderStart(mark: Mark, side: 'above' | 'below', { span, point }: DrawnItem): number {
  if (mark.shape === 'span') return side === 'above' ? span!.y : span!.y + span!.height;
  return side === 'above' ? point!.y - point!.r : point!.y + point!.r;
}

function outsideLabel({ mark: { item, letters }, label, x, anchor }: Place, top: number): DrawnLabel {
  const { form, width, height } = label!;
  const box = { x, y: top, width, height };
  const at = anchor === 'start' ? x : anchor === 'end' ? x + width : x + width / 2;
  const baseline = top + 0.85 * letters.title;
  if (form === 'number') return { form, x: at, anchor, box, runs: [{ ...number(item, letters), y: baseline - 1 }] };
  const runs: TextRun[] = [{ ...title(item, item.titulo, letters), y: baseline }];
  if (form === 'whole' && item.detalle !== undefined) runs.push({ ...detail(item, letters), y: top + height - 5 });
  return { form, x: at, anchor, box, runs };
}

function insideLabel({ mark, inside }: Place, span: Box): DrawnLabel {
  const { item, letters, words } = mark;
  const x = Math.max(span.x - 1.5, words.left) + SPAN_PADDING + (mark.r > 0 ? 2 * mark.r + 3 : 0);
  const middle = span.y + span.height / 2;
  const { form, lines } = inside!;
  const runs: TextRun[] = [{ ...title(item, insideTitle(item), letters), y: middle + 0.35 * letters.title }];
  if (mark.says !== 'all') runs[0]!.diamond = false;
  if (form === 'number') runs[0] = { ...number(item, letters), y: middle + 6 };
  else if (lines === 2) {
    const half = (letters.titleLine + letters.detailLine) / 2;
    runs[0]!.y = middle - half + 0.85 * letters.title;
    runs.push({ ...detail(item, letters), y: middle + half - 5 });
  } else if (form === 'whole' && item.detalle !== undefined)
    runs.push({ ...detail(item, letters), text: SEPARATOR + item.detalle });
  const width = Math.min(span.x + span.width, words.right) - x - 4;
  const box = { x, y: span.y + 1, width, height: span.height - 2 };
  return { form, x, anchor: 'start', box, runs };
}

function title(item: TimelineItem, text: string, letters: Letters): TextRun {
  return { text, size: letters.title, bold: true, diamond: item.lamina !== undefined };
}

function number(item: TimelineItem, letters: Letters): TextRun {
  return { text: String(item.number), size: letters.detail, bold: true, diamond: false };
}

function detail(item: TimelineItem, letters: Letters): TextRun {
  return { text: item.detalle ?? '', size: letters.detail, bold: false, diamond: false };
}
