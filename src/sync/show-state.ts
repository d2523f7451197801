/** What a component shows, as in an address: plain words by name. */
export type ComponentState = Record<string, string>;

/** All that is on screen, and all that another window needs to show the same. */
export interface ShowState {
  /** Id of the slide. */
  slide: string;
  /** How many of its steps are shown. */
  step: number;
  /** The screen is black. */
  blank: boolean;
  /** All slides are seen at once, with this one chosen. */
  overview: boolean;
  /** What the components show, by the id of their slide; a slide whose component is as drawn has no entry. */
  components: Record<string, ComponentState>;
}

const LONGEST = 300;

/** A show state from another window, or undefined if it is none. What it names may still be unknown to this deck. */
export function parseShowState(value: unknown): ShowState | undefined {
  if (!isRecord(value)) return undefined;
  const { slide, step, blank, overview, components } = value;
  if (!isWord(slide) || typeof blank !== 'boolean' || typeof overview !== 'boolean' || !isRecord(components))
    return undefined;
  if (typeof step !== 'number' || !Number.isInteger(step) || step < 0 || step > 9999) return undefined;
  const entries = Object.entries(components);
  for (const [id, state] of entries)
    if (!isWord(id) || !isRecord(state) || !Object.values(state).every(isWord)) return undefined;
  return { slide, step, blank, overview, components: Object.fromEntries(entries) as ShowState['components'] };
}

/** True where two states look the same, in whatever order their parts were written. */
export function isSameShow(a: ShowState, b: ShowState): boolean {
  return canonical(a) === canonical(b);
}

function canonical({ slide, step, blank, overview, components }: ShowState): string {
  const parts = Object.entries(components)
    .map(([id, state]) => [id, Object.entries(state).sort()] as const)
    .filter(([, state]) => state.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([slide, step, blank, overview, parts]);
}

/** True for a plain object, whatever it holds. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isWord(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST;
}
