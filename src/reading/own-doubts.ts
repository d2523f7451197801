import { NOT_TAKEN } from '../room/topics.ts';
import { isRecord } from '../sync/show-state.ts';

/** What the room says of questions: the approved ones of all, and which it has. */
export interface Doubts {
  /** Under what this device keeps its own: it has another name in each room. */
  name: string;
  /** The last that was said. */
  said?: unknown;
  hear(said: unknown): void;
}

/** What became of a question of this device. */
export type DoubtFate = 'waits' | 'received' | 'refused';

export interface OwnDoubts {
  ask(texto: string): void;
  /** What the room says of questions (see desk.ts); anything at all. */
  hear(said: unknown): void;
  /** Says again what the room has said nothing of; twice the same is one question. */
  sayAgain(): void;
  /** `waits` as long as one does, else what became of the last one. */
  fate(): DoubtFate | undefined;
}

/** The questions of this device: each is kept, and said until the room says that it has it, and to each desk that counts anew. */
export function openOwnDoubts({
  kept,
  keep,
  say,
}: {
  /** Asked each time: another tab of this device may have asked since. */
  kept(): string | undefined;
  keep(text: string): void;
  say(doubt: { id: string; texto: string }): void;
}): OwnDoubts {
  const unsure = new Map<string, string>();
  const sure = new Map<string, string>();
  let last: DoubtFate | undefined;
  let mesa: unknown;
  const catchUp = () => {
    for (const [id, texto] of readDoubts(kept())) if (!sure.has(id)) unsure.set(id, texto);
  };
  const keepAll = () => keep(JSON.stringify([...unsure, ...sure]));
  const sayAgain = () => {
    catchUp();
    for (const [id, texto] of unsure) say({ id, texto });
  };
  catchUp();
  return {
    ask(texto) {
      const id = [...crypto.getRandomValues(new Uint32Array(3))].map((word) => word.toString(36)).join('');
      catchUp();
      unsure.set(id, texto);
      keepAll();
      say({ id, texto });
    },
    hear(said) {
      if (!isRecord(said) || !Array.isArray(said.acuses)) return;
      catchUp();
      // Another desk may have lost what this one had.
      if (said.mesa !== mesa) {
        for (const [id, texto] of sure) unsure.set(id, texto);
        sure.clear();
        mesa = said.mesa;
        sayAgain();
      }
      for (const [id, texto] of unsure) {
        const isIn = said.acuses.includes(id);
        if (!isIn && !said.acuses.includes(NOT_TAKEN + id)) continue;
        last = isIn ? 'received' : 'refused';
        unsure.delete(id);
        if (isIn) sure.set(id, texto);
        keepAll();
      }
    },
    sayAgain,
    fate: () => (unsure.size > 0 ? 'waits' : last),
  };
}

function readDoubts(kept = '[]'): [id: string, texto: string][] {
  try {
    return JSON.parse(kept) as [string, string][];
  } catch {
    return [];
  }
}
