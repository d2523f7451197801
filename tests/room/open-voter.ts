import { topicOf } from '../../src/room/topics.ts';
import { AGAIN_AFTER, openOwnBallots } from '../../src/vote/own-ballots.ts';
import type { VoteResult } from '../../src/vote/vote-result.ts';
import { openWatchedLink } from './open-watched-link.ts';

/** What outlives a window: what its browser keeps. */
export interface Store {
  text: string | undefined;
}

interface VoterOptions {
  port: number;
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
  port,
  room,
  device,
  pregunta,
  store = { text: undefined },
  again = AGAIN_AFTER,
  changed,
}: VoterOptions) {
  let result: VoteResult | undefined;
  const watched = openWatchedLink({
    address: `ws://localhost:${port}/mqtt`,
    login: { client: `${device}.1` },
    topics: [topicOf(room, 'resultados'), topicOf(room, 'lider')],
    onMessage(topic, payload) {
      if (topic === topicOf(room, 'lider')) ballots.sayAgain();
      else {
        result = JSON.parse(payload) as VoteResult;
        ballots.hear(result);
        changed();
      }
    },
    onState: (state) => state === 'lista' && ballots.sayAgain(),
  });
  const ballots = openOwnBallots({
    device,
    kept: store.text,
    keep: (text) => {
      store.text = text;
    },
    say: (said) =>
      watched.link.say(
        { topic: topicOf(room, 'voto'), payload: JSON.stringify({ ...said, dispositivo: device }) },
        { sure: true },
      ),
  });
  const repeating = setInterval(() => ballots.sayAgain(), again);
  const sent = () => {
    const { [pregunta]: mine } = JSON.parse(store.text ?? '{}') as Record<
      string,
      { counter: number; ballot: { choice: string[] }; isCounted: boolean }
    >;
    return mine && { words: `${mine.counter} ${mine.ballot.choice[0]}`, isCounted: mine.isCounted };
  };
  return {
    device,
    /** Knows what may be voted for. */
    isAsked: () => result !== undefined,
    vote: (choice: string) => ballots.vote(pregunta, { choice: [choice] }),
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
