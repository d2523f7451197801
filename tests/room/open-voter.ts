import { openOwnDoubts } from '../../src/reading/own-doubts.ts';
import { makePacer } from '../../src/room/make-pacer.ts';
import { topicOf } from '../../src/room/topics.ts';
import { AGAIN_AFTER, openOwnBallot } from '../../src/vote/own-ballot.ts';
import type { VotesTold } from '../../src/vote/vote-result.ts';
import { openWatchedLink } from './open-watched-link.ts';

/** What outlives a window: what its browser keeps. */
export interface Store {
  text: string | undefined;
  /** Of a phone: what it has asked. */
  doubts?: string;
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

/** A phone that votes and asks, with the product's own link, ballots and questions, and no page around them. */
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
    topics: [topicOf(room, 'resultados'), topicOf(room, 'dudas'), topicOf(room, 'lider')],
    onMessage(topic, payload) {
      if (topic === topicOf(room, 'lider')) own.sayAgain();
      else if (topic === topicOf(room, 'dudas')) {
        doubts.hear(JSON.parse(payload));
        changed();
      } else {
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
  const pace = makePacer('calm');
  const doubts = openOwnDoubts({
    kept: () => store.doubts,
    keep: (text) => {
      store.doubts = text;
    },
    say: (doubt) =>
      pace(
        () =>
          watched.link.say({
            topic: topicOf(room, 'duda'),
            payload: JSON.stringify({ ...doubt, dispositivo: device }),
          }),
        doubt.id,
      ),
  });
  const repeating = setInterval(() => {
    own.sayAgain();
    doubts.sayAgain();
  }, again);
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
    ask: doubts.ask,
    /** The texts of all that it has asked. */
    asked: () => (JSON.parse(store.doubts ?? '[]') as [string, string][]).map(([, texto]) => texto),
    /** It was told that the room has each of them. */
    isAnswered: () => doubts.fate() === 'received',
    cut: watched.cut,
    wake: () => watched.link.wake(),
    kill() {
      clearInterval(repeating);
      watched.cut();
      watched.link.close();
    },
  };
}
