import { isRecord } from '../sync/show-state.ts';
import { REFUSED, receiptOf } from './receipt-of.ts';
import type { Ballot, Delivery, VoteResult } from './vote-result.ts';

/** Milliseconds after which what isn't counted is said again. */
export const AGAIN_AFTER = 4000;

/** What this device has voted, and whether the room has said that it is counted. */
interface Sent {
  conteo: number;
  counter: number;
  ballot: Ballot;
  isCounted: boolean;
  /** The room took its slip for none. */
  isRefused?: boolean;
  /** The desk that it was sent to. */
  mesa: string | undefined;
}

export interface OwnBallotsOptions {
  device: string;
  /** What was kept before this page was loaded again, and where to keep it. */
  kept: string | undefined;
  keep(text: string): void;
  say(said: Readonly<Record<string, unknown>>): void;
}

export interface OwnBallots {
  /** Sends what the device votes now, in place of what it voted before. */
  vote(pregunta: string, ballot: Ballot): void;
  /** What the room tells of a vote. */
  hear(result: VoteResult): void;
  /** What the device has voted in this count, and what became of it. */
  mine(result: VoteResult, isLinked: boolean): { ballot?: Ballot; delivery?: Delivery };
  /** Says again what isn't counted yet; twice the same is one vote. */
  sayAgain(): void;
}

/** The ballots of one device in a room: each is kept and said until the room says that it is counted. */
export function openOwnBallots({ device, kept, keep, say }: OwnBallotsOptions): OwnBallots {
  const sent = readSent(kept);
  const results = new Map<string, VoteResult>();
  const send = (pregunta: string, { conteo, counter, ballot }: Sent) => say({ pregunta, conteo, counter, ...ballot });
  const keepAll = () => keep(JSON.stringify(sent));
  return {
    vote(pregunta, ballot) {
      const result = results.get(pregunta);
      if (!result) return;
      const { conteo, mesa } = result;
      const before = sent[pregunta];
      const counter = before?.conteo === conteo ? before.counter + 1 : 1;
      sent[pregunta] = { conteo, counter, ballot, isCounted: false, mesa };
      keepAll();
      send(pregunta, sent[pregunta]);
    },
    hear(result) {
      const { pregunta, conteo, mesa, estado, acuses = [] } = result;
      results.set(pregunta, result);
      const mine = sent[pregunta];
      // A desk that has lost its memory begins to count anew.
      if (mine && mine.mesa !== mesa && estado === 'abierta')
        send(pregunta, Object.assign(mine, { conteo, mesa, isCounted: false, isRefused: false }));
      if (!mine) return;
      const receipt = receiptOf(device, { pregunta, conteo, counter: mine.counter });
      const [isCounted, isRefused] = [receipt, `${REFUSED}${receipt}`].map((each) => acuses.includes(each));
      if (!isCounted && !isRefused) return;
      Object.assign(mine, { isCounted, isRefused });
      keepAll();
    },
    mine({ pregunta, conteo, estado, acuses }, isLinked) {
      const mine = sent[pregunta];
      if (mine?.conteo !== conteo) return {};
      const { ballot, isCounted, isRefused } = mine;
      if (isRefused) return { ballot, delivery: 'sin-boleta' };
      // Closed, with every receipt told.
      const isLate = estado !== 'abierta' && acuses?.length === 0;
      return { ballot, delivery: isCounted ? 'recibido' : isLate ? 'tarde' : isLinked ? 'enviando' : 'en-espera' };
    },
    sayAgain() {
      for (const [pregunta, { estado, conteo }] of results) {
        const mine = sent[pregunta];
        if (mine && !mine.isCounted && !mine.isRefused && estado === 'abierta' && mine.conteo === conteo)
          send(pregunta, mine);
      }
    },
  };
}

function readSent(text: string | undefined): Record<string, Sent> {
  try {
    const kept: unknown = JSON.parse(text ?? '');
    return isRecord(kept) ? (kept as Record<string, Sent>) : {};
  } catch {
    return {};
  }
}
