import { wakeComponent } from '../components/wake-component.ts';
import type { Joined } from '../room/join-room.ts';
import { isRecord } from '../sync/show-state.ts';
import { receiptOf } from '../vote/receipt-of.ts';
import type { Ballot, Delivery, VoteElement, VoteResult } from '../vote/vote-result.ts';
import { votesIn } from '../vote/votes-in.ts';
import { readStored, writeStored } from './stored.ts';

/** What this device has voted, and whether the room has said that it is counted. */
interface Sent {
  conteo: number;
  counter: number;
  ballot: Ballot;
  isCounted: boolean;
}

// Until it is counted a ballot is said again; twice the same is one vote.
const AGAIN_AFTER = 4000;

/** The votes of a page in a room. */
export interface Votes {
  /** What the room tells of a vote; true once it shows something else than before. */
  hear(said: unknown): Promise<boolean>;
  /** The link came or went. */
  linked(isLinked: boolean): void;
}

/** Gives the page's votes what the room tells, and sends what is voted, until the room says that it is counted. */
export function joinVotes(own: Window, room: string, joined: Joined, isLinked: boolean): Votes {
  const key = `sala:votos:${room}`;
  const sent = readSent(readStored(key));
  const shown = new Map<string, { element: VoteElement; result: VoteResult }>();

  const show = (pregunta: string) => {
    const { element, result } = shown.get(pregunta) ?? {};
    if (!element || !result) return;
    const mine = sent[pregunta];
    const isMine = mine?.conteo === result.conteo;
    element.results = result;
    element.delivery = isMine ? deliveryOf(mine, result) : undefined;
  };
  const deliveryOf = ({ isCounted }: Sent, { estado, acuses }: VoteResult): Delivery => {
    if (isCounted) return 'recibido';
    // Closed, with every receipt told.
    if (estado !== 'abierta' && acuses?.length === 0) return 'tarde';
    return isLinked ? 'enviando' : 'en-espera';
  };
  const say = (pregunta: string, { conteo, counter, ballot }: Sent) =>
    joined.say('voto', { pregunta, conteo, counter, ...ballot });
  const sayAll = () => {
    for (const [pregunta, { result }] of shown) {
      const mine = sent[pregunta];
      if (mine && !mine.isCounted && result.estado === 'abierta' && mine.conteo === result.conteo) say(pregunta, mine);
    }
  };
  const keep = () => writeStored(key, JSON.stringify(sent));

  document.addEventListener('voto', (event) => {
    const { pregunta, ...ballot } = (event as CustomEvent<Ballot & { pregunta: string }>).detail;
    const result = shown.get(pregunta)?.result;
    if (!result) return;
    const { conteo } = result;
    const before = sent[pregunta];
    const counter = before?.conteo === conteo ? before.counter + 1 : 1;
    sent[pregunta] = { conteo, counter, ballot, isCounted: false };
    keep();
    say(pregunta, sent[pregunta]);
    show(pregunta);
  });
  own.setInterval(sayAll, AGAIN_AFTER);
  return {
    async hear(said) {
      if (!isResult(said)) return false;
      const { pregunta, conteo, estado, acuses = [] } = said;
      const mine = sent[pregunta];
      if (mine && acuses.includes(receiptOf(joined.device, { pregunta, conteo, counter: mine.counter }))) {
        mine.isCounted = true;
        keep();
      }
      const { element } = votesIn(document).find(({ poll }) => poll.pregunta === pregunta) ?? {};
      if (!element) return false;
      try {
        await wakeComponent(element);
      } catch {
        return false;
      }
      const before = shown.get(pregunta)?.result;
      shown.set(pregunta, { element, result: said });
      if (before?.conteo !== conteo) element.ballot = mine?.conteo === conteo ? mine.ballot : undefined;
      show(pregunta);
      return before?.estado !== estado;
    },
    linked(isNow) {
      isLinked = isNow;
      for (const pregunta of shown.keys()) show(pregunta);
      if (isNow) sayAll();
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

function readSent(text: string | null | undefined): Record<string, Sent> {
  try {
    const kept: unknown = JSON.parse(text ?? '');
    return isRecord(kept) ? (kept as Record<string, Sent>) : {};
  } catch {
    return {};
  }
}
