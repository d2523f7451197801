import { wakeComponent } from '../components/wake-component.ts';
import type { Joined } from '../room/join-room.ts';
import { makePacer } from '../room/make-pacer.ts';
import { isRecord } from '../sync/show-state.ts';
import { AGAIN_AFTER, openOwnBallots } from '../vote/own-ballots.ts';
import type { Ballot, VoteElement, VoteResult } from '../vote/vote-result.ts';
import { votesIn } from '../vote/votes-in.ts';
import { readStored, writeStored } from './stored.ts';

/** The votes of a page in a room. */
export interface Votes {
  /** What the room tells of a vote; true once it shows something else than before. */
  hear(said: unknown): Promise<boolean>;
  /** The link came or went, or the window that counts did. */
  linked(isLinked: boolean): void;
}

/** Gives the page's votes what the room tells, and sends what is voted, until the room says that it is counted. */
export function joinVotes(own: Window, room: string, joined: Joined, isLinked: boolean): Votes {
  const key = `sala:votos:${room}`;
  const pace = makePacer('calm');
  const ballots = openOwnBallots({
    device: joined.device,
    kept: readStored(key),
    keep: (text) => writeStored(key, text),
    say: (said) => pace(() => joined.say('voto', said), 'voto'),
  });
  const shown = new Map<string, { element: VoteElement; result: VoteResult }>();
  const show = (pregunta: string) => {
    const { element, result } = shown.get(pregunta) ?? {};
    if (!element || !result) return;
    element.results = result;
    element.delivery = ballots.mine(result, isLinked).delivery;
  };

  document.addEventListener('voto', (event) => {
    const { pregunta, ...ballot } = (event as CustomEvent<Ballot & { pregunta: string }>).detail;
    ballots.vote(pregunta, ballot);
    show(pregunta);
  });
  own.setInterval(() => ballots.sayAgain(), AGAIN_AFTER);
  return {
    async hear(said) {
      if (!isResult(said)) return false;
      const { pregunta, conteo, estado } = said;
      ballots.hear(said);
      const { element } = votesIn(document).find(({ poll }) => poll.pregunta === pregunta) ?? {};
      if (!element) return false;
      try {
        await wakeComponent(element);
      } catch {
        return false;
      }
      const before = shown.get(pregunta)?.result;
      shown.set(pregunta, { element, result: said });
      if (before?.conteo !== conteo) element.ballot = ballots.mine(said, isLinked).ballot;
      show(pregunta);
      return before?.estado !== estado;
    },
    linked(isNow) {
      isLinked = isNow;
      for (const pregunta of shown.keys()) show(pregunta);
      if (isNow) ballots.sayAgain();
    },
  };
}

function isResult(said: unknown): said is VoteResult {
  if (!isRecord(said)) return false;
  const { pregunta, conteo, estado, dispositivos } = said;
  return (
    typeof pregunta === 'string' &&
    Number.isSafeInteger(conteo) &&
    Number.isSafeInteger(dispositivos) &&
    ['abierta', 'cerrada', 'mostrada'].includes(estado as string)
  );
}
