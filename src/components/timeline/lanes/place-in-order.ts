/** One way to place a thing, with what it costs. */
export interface Candidate {
  cost: number;
}

interface State<Choice> {
  ends: readonly number[];
  cost: number;
  chosen: { choice: Choice; before: State<Choice>['chosen'] } | undefined;
}

/** What is placed, and how: see `placeInOrder`. */
export interface Placing<Choice extends Candidate> {
  count: number;
  /** How far each row is filled before the first thing. */
  start: readonly number[];
  /** The ways to place a thing that fit where the rows are filled so far; without any, there is no arrangement. */
  candidates(index: number, ends: readonly number[]): readonly Choice[];
  /** No thing from this one on reaches further left, so ends that lie left of it are all the same. */
  reach(index: number): number;
  /** Moves the ends of the rows that a choice touches. */
  fill(choice: Choice, ends: number[]): void;
}

/**
 * Places things from left to right in rows that fill up: nearly the cheapest arrangement, and always the same one. After
 * each thing it keeps the `width` cheapest arrangements of those that leave room somewhere where cheaper ones don't.
 */
export function placeInOrder<Choice extends Candidate>(
  { count, start, candidates, reach, fill }: Placing<Choice>,
  width: number,
): { choices: Choice[]; cost: number } | undefined {
  let states: State<Choice>[] = [{ ends: start, cost: 0, chosen: undefined }];
  for (let index = 0; index < count; index++) {
    const next: { state: State<Choice>; choice: Choice; cost: number }[] = [];
    for (const state of states) {
      for (const choice of candidates(index, state.ends)) next.push({ state, choice, cost: state.cost + choice.cost });
    }
    next.sort((a, b) => a.cost - b.cost);
    const left = reach(index + 1);
    states = [];
    for (const { state, choice, cost } of next) {
      if (states.length === width) break;
      const ends = [...state.ends];
      fill(choice, ends);
      for (let row = 0; row < ends.length; row++) ends[row] = Math.max(left, ends[row]!);
      const worse = states.some((cheaper) => cheaper.ends.every((end, row) => end <= ends[row]!));
      if (!worse) states.push({ ends, cost, chosen: { choice, before: state.chosen } });
    }
  }
  const best = states[0];
  if (!best) return undefined;
  const choices: Choice[] = [];
  for (let link = best.chosen; link; link = link.before) choices.push(link.choice);
  return { choices: choices.reverse(), cost: best.cost };
}
