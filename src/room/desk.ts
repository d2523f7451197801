import { isRecord } from '../sync/show-state.ts';
import { countVotes } from '../vote/count-votes.ts';
import { LATE, REFUSED, receiptOf } from '../vote/receipt-of.ts';
import { readSlip } from '../vote/slip-code.ts';
import type { Poll, VoteResult, VotesTold } from '../vote/vote-result.ts';
import { makeBucket } from './token-bucket.ts';
import { type Doubt, type Kept, mergeKept, readKept } from './kept.ts';
import { CALM, LONGEST_DOUBT, NOT_TAKEN, type Topic } from './topics.ts';

/** What a window of those who lead asks the desk for. */
export type Order =
  | { orden: 'abrir' | 'cerrar' | 'mostrar' | 'otra-vez'; pregunta: string }
  | { orden: 'aprobar' | 'apartar'; duda: string };

/** What those who lead see of a room. Nothing in it tells one device from another. */
export interface DeskView {
  /** Devices heard of in the last minutes. */
  dispositivos: number;
  /** Every vote of the workshop, in its order; one that was not opened has no result. */
  votaciones: { pregunta: string; resultado?: VoteResult }[];
  dudas: Doubt[];
  /** It would outlive a reload. */
  guardado: boolean;
}

export interface DeskOptions {
  /** A name that no other desk has. */
  name: string;
  polls: readonly Poll[];
  /** Codes on paper: where there are some a vote counts by its slip, and not by its device. */
  slips?: ReadonlySet<string> | undefined;
  /** What was kept before this window was loaded again, and what keeps it: `then` hears once it has, or that it would be lost. */
  kept: string | null;
  keep(text: string, then: (isKept: boolean) => void): void;
  /** Tells the room, and whoever comes later. */
  tell(topic: Topic, said: unknown): void;
  /** Called when what it shows has changed. */
  onChange(view: DeskView): void;
  now(): number;
  /** Runs something after so many ms. */
  later(task: () => void, ms: number): void;
}

export interface Desk {
  /** What a device says: anything at all. */
  hear(topic: Topic, said: unknown): void;
  order(order: Order): void;
  /** Takes in what another window of those who lead has kept. */
  merge(kept: string | null): void;
  view(): DeskView;
}

const MOST_DOUBTS = 500;
const MOST_OF_ONE_DEVICE = 10;
const NEWEST = 5;
// A device says every minute that it is there.
const GONE_AFTER = 150_000;
const BETWEEN_RESULTS = 500;
// So that a message stays short; the others come soon after, before phones that wait for one say their vote again.
const MOST_RECEIPTS = 100;
const BETWEEN_RECEIPTS = 100;
// Letters of the votes that are told, the newest first: brokers and links refuse what is too long.
const MOST_OF_VOTES = 8000;

/** The desk of a room: counts votes, keeps questions, and says what the room may know. Of a device the last valid vote counts. */
export function openDesk({ name, polls, slips, kept, keep, tell, onChange, now, later }: DeskOptions): Desk {
  let state: Kept = { ...readKept(kept), mesa: name };
  // Of each device: when it was heard, and what takes its words, for where the broker takes as many as come.
  const heard = new Map<string, { at: number; takes: (now: number) => boolean }>();
  let isWaiting = false;
  let guardado = true;
  let written: string | undefined;
  // Of ballots, and of questions by their id, until they are told.
  const receipts = { resultados: new Set<string>(), dudas: new Set<string>() };

  const resultOf = (poll: Poll): VoteResult | undefined => {
    const count = state.votaciones[poll.pregunta];
    if (!count) return undefined;
    const { conteo, estado } = count;
    const bySlip = slips && { boletas: true };
    return { conteo, estado, ...bySlip, ...countVotes(Object.entries(count.votos), poll) };
  };
  const view = (): DeskView => {
    for (const [device, { at }] of heard) if (now() - at > GONE_AFTER) heard.delete(device);
    return {
      dispositivos: heard.size,
      votaciones: polls.map((poll) => {
        const resultado = resultOf(poll);
        return { pregunta: poll.pregunta, ...(resultado && { resultado }) };
      }),
      dudas: state.dudas.map(({ id, texto, estado }) => ({ id, texto, estado })),
      guardado,
    };
  };
  /** Of a vote that isn't shown the room hears how many, and not what; people's own words it never hears. */
  const tellResults = (acuses: string[]) => {
    const votaciones: Record<string, VoteResult> = {};
    for (const asked of Object.keys(state.votaciones)) {
      const poll = polls.find(({ pregunta }) => pregunta === asked);
      if (!poll || JSON.stringify(votaciones).length > MOST_OF_VOTES) continue;
      const { votos, otras: _own, ...told } = resultOf(poll)!;
      votaciones[asked] = { ...told, ...(told.estado === 'mostrada' && { votos: votos! }) };
    }
    if (Object.keys(votaciones).length === 0) return;
    tell('resultados', { mesa: state.mesa, acuses, votaciones } satisfies VotesTold);
  };
  const tellDoubts = (acuses: string[]) => {
    const approved = state.dudas.filter(({ estado }) => estado === 'aprobada').slice(-NEWEST);
    tell('dudas', { mesa: state.mesa, acuses, aprobadas: approved.map(({ id, texto }) => ({ id, texto })) });
  };
  const tellers = { resultados: tellResults, dudas: tellDoubts };
  /** Kept before anybody is told so: what a phone calls received outlives this window and its browser. */
  const changed = (...topics: (keyof typeof tellers)[]) => {
    onChange(view());
    const due = topics.map((topic) => {
      const acuses = [...receipts[topic]].slice(0, MOST_RECEIPTS);
      for (const receipt of acuses) receipts[topic].delete(receipt);
      return () => tellers[topic](acuses);
    });
    const text = JSON.stringify(state);
    const told = (isKept: boolean) => {
      if (isKept) written = text;
      const isOther = isKept !== guardado;
      guardado = isKept;
      if (isOther) onChange(view());
      for (const say of due) say();
      if (receipts.resultados.size + receipts.dudas.size > 0) changedSoon(BETWEEN_RECEIPTS);
    };
    // Thousands of receipts are told in many messages; a slow disk is not to delay each of them.
    if (text === written) told(true);
    else keep(text, told);
  };
  function changedSoon(within = BETWEEN_RESULTS): void {
    if (isWaiting) return;
    isWaiting = true;
    later(() => {
      isWaiting = false;
      changed('resultados', ...(receipts.dudas.size > 0 ? (['dudas'] as const) : []));
    }, within);
  }

  const hearVote = (device: string, said: Record<string, unknown>) => {
    const poll = polls.find(({ pregunta }) => pregunta === said.pregunta);
    const count = poll && state.votaciones[poll.pregunta];
    if (!poll || !count || said.conteo !== count.conteo) return;
    const { counter, choice, otra } = said;
    const ballot = { counter, choice, ...(otra === undefined ? {} : { otra }) };
    // One that says nothing valid must not take the place of one that does.
    const { dispositivos } = countVotes([[device, ballot]], poll);
    if (dispositivos === 0) return;
    const voter = slips ? readSlip(String(said.boleta)) : device;
    const before = count.votos[voter] as { counter: number; de?: string } | undefined;
    const receipt = receiptOf(device, { pregunta: poll.pregunta, conteo: count.conteo, counter: counter as number });
    const isOpen = count.estado === 'abierta';
    const fault =
      slips && !(slips.has(voter) && (before?.de ?? device) === device)
        ? REFUSED
        : isOpen || before?.counter === counter
          ? ''
          : LATE;
    if (fault) {
      // Whoever guesses codes is not to keep others waiting: a phone asks again.
      if (receipts.resultados.size < MOST_RECEIPTS) receipts.resultados.add(fault + receipt);
    } else {
      if ((before?.counter ?? -1) > (counter as number)) return;
      // Closed: a phone that has lost its receipt asks for it.
      if (isOpen) count.votos[voter] = slips ? { ...ballot, de: device } : ballot;
      receipts.resultados.add(receipt);
    }
    changedSoon();
  };
  const hearDoubt = (device: string, { id, texto }: Record<string, unknown>) => {
    if (typeof id !== 'string' || !/^\w{1,32}$/.test(id) || typeof texto !== 'string') return;
    const words = texto.replace(/[\p{C}\s]+/gu, ' ').trim();
    if (!words || words.length > LONGEST_DOUBT) return;
    const ofDevice = state.dudas.filter(({ dispositivo }) => dispositivo === device).length;
    const isKnown = state.dudas.some((each) => each.id === id);
    const isTaken = isKnown || (ofDevice < MOST_OF_ONE_DEVICE && state.dudas.length < MOST_DOUBTS);
    if (isTaken && !isKnown) state.dudas.push({ id, texto: words, estado: 'nueva', dispositivo: device });
    if (receipts.dudas.size < MOST_RECEIPTS) receipts.dudas.add(isTaken ? id : NOT_TAKEN + id);
    changedSoon();
  };

  const VOTE_ORDERS = { abrir: 'abierta', cerrar: 'cerrada', mostrar: 'mostrada', 'otra-vez': 'abierta' } as const;
  const order = (given: Order) => {
    if ('duda' in given) {
      const doubt = state.dudas.find(({ id }) => id === given.duda);
      if (doubt) doubt.estado = given.orden === 'aprobar' ? 'aprobada' : 'apartada';
      changed('dudas');
    } else {
      if (!polls.some(({ pregunta }) => pregunta === given.pregunta)) return;
      const { [given.pregunta]: count = { conteo: 1, votos: {} }, ...others } = state.votaciones;
      // One at a time: people see one slide.
      for (const other of Object.values(others)) if (other.estado === 'abierta') other.estado = 'cerrada';
      const anew = given.orden === 'otra-vez' && { conteo: count.conteo + 1, votos: {} };
      state.votaciones = { [given.pregunta]: { ...count, ...anew, estado: VOTE_ORDERS[given.orden] }, ...others };
      changed('resultados');
    }
  };

  changed('resultados', 'dudas');
  return {
    hear(topic, said) {
      if (!isRecord(said) || typeof said.dispositivo !== 'string' || said.dispositivo.length > 64) return;
      const device = said.dispositivo;
      const known = heard.get(device);
      const takes = known?.takes ?? makeBucket(CALM);
      heard.set(device, { at: now(), takes });
      if (!takes(now())) return;
      if (topic === 'voto') hearVote(device, said);
      else if (topic === 'duda') hearDoubt(device, said);
      if (!known) changedSoon();
    },
    order,
    merge(text) {
      const theirs = readKept(text);
      state = mergeKept(state, theirs);
      if (JSON.stringify(state) === JSON.stringify(theirs)) onChange(view());
      else changed();
    },
    view,
  };
}
