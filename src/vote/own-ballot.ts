import { LATE, REFUSED, receiptOf } from './receipt-of.ts';
import type { Ballot, Delivery, VoteResult, Voter } from './vote-result.ts';

/** Milliseconds after which what isn't counted is said again. */
export const AGAIN_AFTER = 4000;

// By what stands before its receipt; the last one holds.
const FATES = { [LATE]: 'tarde', [REFUSED]: 'sin-boleta', '': 'recibido' } as const;

/** What this device has voted, and what became of it. */
interface Sent {
  conteo: number;
  counter: number;
  ballot: Ballot;
  /** The desk that it was sent to. */
  mesa: string | undefined;
  /** What the room said of it. */
  fate?: (typeof FATES)[keyof typeof FATES] | undefined;
}

export interface OwnBallot {
  /** Sends what the device votes now, in place of what it voted before. */
  vote(ballot: Ballot): void;
  /** What the room tells of the vote. */
  hear(result: VoteResult): void;
  /** What the device has voted in this count, and what became of it. */
  mine(): { ballot?: Ballot; delivery?: Delivery };
  /** Says again what the room has said nothing of; twice the same is one vote. */
  sayAgain(): void;
}

/** The ballot of one device in a vote: it is kept, and said until the room says that it is counted. */
export function openOwnBallot(pregunta: string, { device, kept, keep, say, isLinked }: Voter): OwnBallot {
  let sent: Sent | undefined;
  let result: VoteResult | undefined;
  // Another tab of this device may have voted since; what it said is later than what this one knows.
  const catchUp = () => {
    const other = readSent(kept(pregunta));
    if (other && other.counter > (sent?.counter ?? 0)) sent = other;
  };
  const send = () => {
    if (sent && isLinked()) say({ pregunta, conteo: sent.conteo, counter: sent.counter, ...sent.ballot });
  };
  const put = (fresh: Sent) => {
    sent = fresh;
    keep(pregunta, JSON.stringify(sent));
  };
  const isOfThisCount = () => sent?.conteo === result?.conteo;
  return {
    vote(ballot) {
      if (!result) return;
      catchUp();
      const { conteo, mesa } = result;
      put({ conteo, mesa, ballot, counter: (sent?.counter ?? 0) + 1 });
      send();
    },
    hear(fresh) {
      result = fresh;
      catchUp();
      if (!sent) return;
      const { conteo, mesa, estado, acuses = [] } = fresh;
      // Another desk may have lost this, or all; of a count that came after this one it is no vote.
      const isNew = sent.mesa !== mesa && sent.conteo >= conteo;
      // A vote that is opened again takes what came late.
      if (estado === 'abierta' && (isNew || sent.fate === 'tarde')) {
        put({ ...sent, ...(isNew && { conteo, mesa }), fate: undefined });
        send();
      }
      const receipt = receiptOf(device, { pregunta, conteo, counter: sent.counter });
      for (const [mark, fate] of Object.entries(FATES)) if (acuses.includes(mark + receipt)) put({ ...sent, fate });
    },
    mine() {
      if (!sent) return {};
      if (!isOfThisCount()) return { delivery: 'otra-vez' };
      const underway = result?.estado === 'abierta' ? 'enviando' : 'preguntando';
      return { ballot: sent.ballot, delivery: sent.fate ?? (isLinked() ? underway : 'en-espera') };
    },
    sayAgain() {
      catchUp();
      // Closed or not: the desk knows whether it came in time.
      if (!sent?.fate && isOfThisCount()) send();
    },
  };
}

function readSent(text = ''): Sent | undefined {
  try {
    return JSON.parse(text) as Sent;
  } catch {
    return undefined;
  }
}
