export const KINDS = ['una', 'varias', 'orden'] as const;

/** What `votos` counts the answers of people's own under; no option has this id. */
export const OWN = 'otra';

/** Letters of an answer of one's own, at most. */
export const OWN_LENGTH = 80;

/** What a device sends: the ids that it chose (for `orden` all, the first one first) and an answer of its own. */
export interface Ballot {
  choice: readonly string[];
  otra?: string;
  /** The code of a slip on paper, where votes count by these. */
  boleta?: string;
}

/** A ballot with the device's own counter: of a device the highest one counts. */
export type NumberedBallot = Ballot & { counter: number };

/** What may be voted for. */
export interface Poll {
  pregunta: string;
  opciones: readonly string[];
  tipo: (typeof KINDS)[number];
  maximo: number;
  otra: boolean;
}

export interface VoteCount {
  /** Devices, which are not persons. */
  dispositivos: number;
  /** By the id of each option. For `orden` these are points (Borda): of n options the first place has n, the last one 1. */
  votos: Record<string, number>;
  /** Answers of people's own, the most frequent first: for those who lead. No wall and no phone shows words that nobody approved. */
  otras?: string[];
}

/** How a vote stands. Shares are shown when its state is `mostrada`, and not before. */
export type VoteResult = Pick<VoteCount, 'dispositivos'> &
  Partial<VoteCount & Desk> & {
    /** Which count of this question it is. */
    conteo: number;
    estado: 'abierta' | 'cerrada' | 'mostrada';
    /** Votes count by slips on paper: `dispositivos` counts those. */
    boletas?: boolean;
  };

interface Desk {
  /** Which desk counts: another one knows nothing of what was voted before. */
  mesa: string;
  /** Receipts of ballots counted since the last message; see receiptOf. */
  acuses: readonly string[];
}

/** What a room tells of its votes: of those that were opened, by the id of each. */
export interface VotesTold extends Desk {
  votaciones: Readonly<Record<string, VoteResult>>;
}

/** What became of the ballot that this device sent; `tarde`: the vote was closed before it came; `preguntando`: maybe; `otra-vez`: it was of a count before. */
export type Delivery = 'enviando' | 'preguntando' | 'recibido' | 'en-espera' | 'tarde' | 'sin-boleta' | 'otra-vez';

/** By what a device votes in a room. */
export interface Voter {
  /** See deviceIn. */
  device: string;
  /** What was kept of a vote before this page was loaded again, and where to keep it. */
  kept(pregunta: string): string | undefined;
  keep(pregunta: string, text: string): void;
  say(said: Readonly<Record<string, unknown>>): void;
  isLinked(): boolean;
}

/** What a vote's element has for whoever connects it (see votesIn). */
export interface VoteElement extends HTMLElement {
  /** What a room tells of the vote; undefined: no room, or not opened yet. */
  results: VoteResult | undefined;
  /** Given before the results to an element that is loaded; where a vote is only looked at it needs none. */
  voter: Voter | undefined;
  /** The link came or went, or the window that counts did. */
  lookAgain?(): void;
}
