import type { VNode } from 'preact';
import type { ComponentDefinition } from '../content/data-files.ts';
import type { Source } from '../content/sources-schema.ts';
import type { Measures } from '../measures/measures.ts';

/** What is drawn, as it reads in JSX. */
export type Markup = VNode;

/** The space that a drawing fills, in CSS pixels of a 1280 x 720 slide. */
export interface Size {
  width: number;
  height: number;
  /** What the slide's heading takes at the upper right, where a figure leaves it the column. */
  heading?: number;
}

/**
 * Where a figure is looked at: `lamina`, all steps of its slide on the screen; `pagina`, the slide on paper; `lectura`, the
 * reading on a screen as it opens; `cuaderno`, the reading on paper.
 */
export type Where = 'lamina' | 'pagina' | 'lectura' | 'cuaderno';

/** What a component may ask while it draws; nothing is reached for. */
export interface RenderContext {
  /** `deck` where the figure stands on a slide of fixed size, in pages if need be. */
  edition?: 'deck';
  /** What its slide is called. */
  title?: string;
  /** A cited source and its number in the deck's list. Ids have been checked: an unknown one throws. */
  source(id: string): Source & { number: number };
}

/**
 * What is chosen in a component, in words, for whoever leads it from another window: by the keys of its state, in the order in
 * which they are said, what each value is called; under `%` what any other is, the value in the place of `%`.
 */
export interface StateWords {
  name: string;
  chosen: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/**
 * One kind of picture: what an editor writes (`options`, `read`), where things go (`layout`, numbers only), and the markup
 * (`render`, a whole `<figure>`: caption, SVG with a `viewBox`, the same facts as text, sources). No `id` inside.
 */
export interface Component<Options, Spec, Drawing> extends ComponentDefinition<Options, Spec> {
  /** Its style sheet, an absolute path; goes into a page that shows the component. */
  styles?: string;
  /** What its layout and its style sheet both reckon with. */
  measures?: Measures;
  /** The file whose default export is its custom element, an absolute path; a page fetches it when the component comes near. */
  element?: string;
  /** It stays as drawn until a page asks for it with `wakeComponent`. */
  waits?: boolean;
  /** It takes the whole of its slide, whose heading stands in its right column, so wide. */
  headingWidth?: number;
  /** What it takes of a slide's height where it stands at its foot, with the gap above. */
  height?: number;
  /** Throws ContentErrors for what can't be shown whole in `size`. */
  layout(spec: Spec, size: Size): Drawing;
  /** What must be seen of it `where`, each text whole, in the order in which they are read, whatever the drawing makes of it: what checks look for. */
  texts(spec: Spec, where: Where): string[];
  /** What is said of its pictures to those who don't see them, beside those texts. */
  told?(spec: Spec): string[];
  /** The header cells of its table, where it shows one. */
  heads?(spec: Spec, where: Where): string[];
  /** Names of its data that are no words of a dictionary. */
  names?(spec: Spec): readonly string[];
  /** What a reader may put into an order of their own, in the reading's workbook. */
  ranks?(spec: Spec): readonly { id: string; title: string }[];
  render(drawing: Drawing, context: RenderContext): Markup;
  /** What each step of its slide tells, a sentence each; without them it shows at once. */
  steps?(drawing: Drawing): readonly string[];
  /** What can be chosen in it, in words. */
  describe?(spec: Spec): StateWords;
}

// Only the registry mixes components of all kinds; each is used with what it has read itself.
// biome-ignore lint/suspicious/noExplicitAny: the types meet again inside each component
export type AnyComponent = Component<any, any, any>;
