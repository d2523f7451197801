import { groupBy } from '../lists/group-by.ts';
import { foldText } from '../language/fold-text.ts';
import { type NumberedBallot, OWN, OWN_LENGTH, type Poll, type VoteCount } from './vote-result.ts';

/**
 * Counts what devices sent, which may be anything: of each device its valid ballot with the highest counter. In whichever order
 * and however often ballots arrive, the count is the same.
 */
export function countVotes(ballots: Iterable<readonly [string, unknown]>, poll: Poll): VoteCount {
  const last = new Map<string, NumberedBallot>();
  for (const [device, sent] of ballots) {
    const ballot = readBallot(sent, poll);
    const known = last.get(device);
    if (ballot && (!known || isLater(ballot, known))) last.set(device, ballot);
  }
  const votes = new Map(poll.opciones.map((id) => [id, 0]));
  if (poll.otra) votes.set(OWN, 0);
  for (const { choice, otra } of last.values()) {
    const points = (place: number) => (poll.tipo === 'orden' ? poll.opciones.length - place : 1);
    for (const [place, id] of choice.entries()) votes.set(id, votes.get(id)! + points(place));
    if (otra) votes.set(OWN, votes.get(OWN)! + 1);
  }
  return {
    dispositivos: last.size,
    votos: Object.fromEntries(votes),
    ...(poll.otra && { otras: ownAnswers([...last.values()].flatMap(({ otra }) => otra ?? [])) }),
  };
}

/** A ballot that says nothing but what is on offer, and no more than one may choose. */
function readBallot(sent: unknown, { opciones, tipo, maximo, otra: mayOwn }: Poll): NumberedBallot | undefined {
  const { counter, choice, otra } = Object(sent) as Record<keyof NumberedBallot, unknown>;
  if (!Number.isSafeInteger(counter) || !Array.isArray(choice)) return undefined;
  const ids = new Set(choice.filter((id) => opciones.includes(id)));
  if (ids.size < choice.length) return undefined;
  const own = otra === undefined ? undefined : ownAnswer(otra);
  if (otra !== undefined && !(mayOwn && own)) return undefined;
  const count = ids.size + (own ? 1 : 0);
  if (count < (tipo === 'orden' ? opciones.length : 1) || count > maximo) return undefined;
  return { counter: counter as number, choice: [...ids], ...(own && { otra: own }) };
}

/** Without what can't be seen and may turn other words round; undefined for no words or too many. */
function ownAnswer(text: unknown): string | undefined {
  if (typeof text !== 'string' || text.length > OWN_LENGTH) return undefined;
  return text.replace(/[\p{C}\s]+/gu, ' ').trim() || undefined;
}

/** Two that differ under one counter are no device's of ours: any rule will do that does not ask which came first. */
function isLater(a: NumberedBallot, b: NumberedBallot): boolean {
  return a.counter > b.counter || (a.counter === b.counter && JSON.stringify(a) > JSON.stringify(b));
}

/** Each once, however it was spelt. */
function ownAnswers(answers: readonly string[]): string[] {
  const spelt = groupBy([...answers].sort(), foldText);
  return [...spelt.values()].sort((a, b) => b.length - a.length).map(([first]) => first!);
}
