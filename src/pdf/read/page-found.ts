import type { Bounds } from './matrix.ts';

/** Letters shown together: what one operator shows, or several the parts of a word. */
export interface Run {
  /** Line of the content that shows the last of them. */
  line: number;
  /** Of the marked piece that they stand in. */
  mcid: number | undefined;
  text: string;
  font: string;
  /** As the content says it, and on the page. */
  size: number;
  height: number;
  /** On the page: where they begin and end, and their base line. */
  x: number;
  end: number;
  y: number;
  /** Cut away, by a box or the page's edge. */
  cut?: boolean;
}

/** Something painted on a page, in the order of painting. */
export interface Paint {
  mcid: number | undefined;
  bounds: Bounds;
  /** How light it is, from 0 to 255; undefined for a picture, a gradient, a pattern, for what lets through what is below. */
  light: number | undefined;
  /** The part that is surely all of that light. */
  filled: Bounds | undefined;
  /** Of letters: what they say and where they begin. */
  run: Run | undefined;
}

/** What a page shows, its drawings included. */
export interface PageFound {
  runs: Run[];
  paints: Paint[];
  /** Numbers of its marked pieces. */
  marked: Set<number>;
  /** What no page should have, each with where it stands. */
  faults: { kind: Fault; bounds: Bounds }[];
}

/**
 * Strokes and letters in no marked piece; artifacts inside pieces, and the other way round; artifacts that don't say of which
 * kind they are; letters that are not drawn; signs that their font lacks (.notdef); images written into the content itself.
 */
export type Fault = 'unmarked' | 'crossed' | 'untyped' | 'unseen' | 'unknown' | 'inline';

/** What one stream of content, a page's own or a drawing's, shows and where. */
export interface Content {
  runs: Run[];
  /** Bounds of what each marked piece shows. */
  bounds: Map<number, [number, number, number, number]>;
  /** The lines on which they begin. */
  begins: Map<number, number>;
  /** Each drawing or image shown: its name, and the piece that it stands in. */
  drawn: { name: string; mcid: number | undefined }[];
  /** Shapes that stand in no marked piece, and the lines on which they begin. */
  loose: { line: number; bounds: Bounds }[];
}
