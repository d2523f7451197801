import { topicOf } from '../../src/room/topics.ts';
import { AGAIN_AFTER, openOwnBallot } from '../../src/vote/own-ballot.ts';
import type { VotesTold } from '../../src/vote/vote-result.ts';
import { openWatchedLink } from './open-watched-link.ts';

/** What outlives a window: what its browser keeps. */
export interface Store {
  text: string | undefined;
}

interface VoterOptions {
  address: string;
  room: string;
  device: string;
  pregunta: string;
  store?: Store;
  /** Milliseconds after which it says again what isn't counted. */
  again?: number;
  /** Called when the room has said something of the vote. */
  changed(): void;
}

export type Voter = ReturnType<typeof openVoter>;

/** A phone that votes, with the product's own link and ballots, and no page around them. */
export function openVoter({
  address,
  room,
  device,
  pregunta,
  store = { text: undefined },
  again = AGAIN_AFTER,
  changed,
}: VoterOptions) {
  let isAsked = false;
  const watched = openWatchedLink({
    address,
    login: { client: `${device}.1` },
    topics: [topicOf(room, 'resultados'), topicOf(room, 'lider')],
    onMessage(topic, payload) {
      if (topic === topicOf(room, 'lider')) own.sayAgain();
      else {
        const { votaciones, ...desk } = JSON.parse(payload) as VotesTold;
        const result = votaciones[pregunta];
        if (result) own.hear({ ...desk, ...result });
        isAsked ||= result !== undefined;
        changed();
      }
    },
    onState: (state) => state === 'lista' && own.sayAgain(),
  });
  const own = openOwnBallot(pregunta, {
    device,
    kept: () => store.text,
    keep: (_pregunta, text) => {
      store.text = text;
    },
    say: (said) =>
      watched.surely({ topic: topicOf(room, 'voto'), payload: JSON.stringify({ ...said, dispositivo: device }) }),
    isLinked: () => watched.told.at(-1) === 'lista',
  });
  const repeating = setInterval(() => own.sayAgain(), again);
  const sent = () => {
    const { counter, ballot, fate } = JSON.parse(store.text ?? '{}') as {
      counter: number;
      ballot?: { choice: string[] };
      fate?: string;
    };
    return ballot && { words: `${counter} ${ballot.choice[0]}`, isCounted: fate === 'recibido' };
  };
  return {
    device,
    /** Knows what may be voted for. */
    isAsked: () => isAsked,
    vote: (choice: string) => own.vote({ choice: [choice] }),
    wanted: () => sent()?.words,
    /** What it last voted and was told is counted, as `counter choice`. */
    confirmed: () => (sent()?.isCounted ? sent()?.words : undefined),
    cut: watched.cut,
    wake: () => watched.link.wake(),
    kill() {
      clearInterval(repeating);
      watched.cut();
      watched.link.close();
    },
  };
}
