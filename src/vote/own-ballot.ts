import { REFUSED, receiptOf } from './receipt-of.ts';
import type { Ballot, Delivery, VoteResult, Voter } from './vote-result.ts';

/** Milliseconds after which what isn't counted is said again. */
export const AGAIN_AFTER = 4000;

/** What this device has voted, and what became of it. */
interface Sent {
  conteo: number;
  counter: number;
  ballot: Ballot;
  /** The desk that it was sent to. */
  mesa: string | undefined;
  /** What the room said of it: counted, or its slip taken for none. */
  fate?: Extract<Delivery, 'recibido' | 'sin-boleta'> | undefined;
}

export interface OwnBallot {
  /** Sends what the device votes now, in place of what it voted before. */
  vote(ballot: Ballot): void;
  /** What the room tells of the vote. */
  hear(result: VoteResult): void;
  /** What the device has voted in this count, and what became of it. */
  mine(): { ballot?: Ballot; delivery?: Delivery };
  /** Says again what isn't counted yet; twice the same is one vote. */
  sayAgain(): void;
}

/** The ballot of one device in a vote: it is kept, and said until the room says that it is counted. */
export function openOwnBallot(pregunta: string, { device, kept, keep, say, isLinked }: Voter): OwnBallot {
  let sent = readSent(kept(pregunta));
  let result: VoteResult | undefined;
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
      const { conteo, mesa } = result;
      put({ conteo, mesa, ballot, counter: sent && isOfThisCount() ? sent.counter + 1 : 1 });
      send();
    },
    hear(fresh) {
      result = fresh;
      if (!sent) return;
      const { conteo, mesa, estado, acuses = [] } = fresh;
      // A desk that has lost its memory begins to count anew.
      if (sent.mesa !== mesa && estado === 'abierta') {
        put({ ...sent, conteo, mesa, fate: undefined });
        send();
      }
      const receipt = receiptOf(device, { pregunta, conteo, counter: sent.counter });
      if (acuses.includes(receipt)) put({ ...sent, fate: 'recibido' });
      else if (acuses.includes(`${REFUSED}${receipt}`)) put({ ...sent, fate: 'sin-boleta' });
    },
    mine() {
      if (!sent || !result || !isOfThisCount()) return {};
      // Closed, with every receipt told.
      const isLate = result.estado !== 'abierta' && result.acuses?.length === 0;
      const delivery = sent.fate ?? (isLate ? 'tarde' : isLinked() ? 'enviando' : 'en-espera');
      return { ballot: sent.ballot, delivery };
    },
    sayAgain() {
      if (!sent?.fate && result?.estado === 'abierta' && isOfThisCount()) send();
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
