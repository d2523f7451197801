import { isRecord } from '../sync/show-state.ts';
import type { VoteResult } from '../vote/vote-result.ts';

export interface Doubt {
  id: string;
  texto: string;
  estado: 'nueva' | 'aprobada' | 'apartada';
}

/** What outlives a reload: with the devices' names, so that a vote counts once, on this machine only. */
export interface Kept {
  /** The desk that has kept this last: phones say their vote again to each other one, since a browser that was killed may have lost the last ones. */
  mesa: string;
  /** The one that an order was last about stands first. */
  votaciones: Record<string, { conteo: number; estado: VoteResult['estado']; votos: Record<string, unknown> }>;
  dudas: (Doubt & { dispositivo: string })[];
}

type Count = Kept['votaciones'][string];

/** What was kept; nothing where that is no text of a desk. */
export function readKept(text: string | null | undefined): Kept {
  const fresh: Kept = { mesa: '', votaciones: {}, dudas: [] };
  try {
    const kept: unknown = JSON.parse(text ?? '');
    return isRecord(kept) && isRecord(kept.votaciones) && Array.isArray(kept.dudas) ? (kept as unknown as Kept) : fresh;
  } catch {
    return fresh;
  }
}

/** The texts that two windows of one room have kept, as one; see mergeKept. */
export function mergeTexts(mine: string | null | undefined, theirs: string | null | undefined): string {
  return JSON.stringify(mergeKept(readKept(mine), readKept(theirs)));
}

/** What two windows of one room have kept, as one: of each voter the later ballot, whichever of the two heard it; else `theirs`. */
export function mergeKept(mine: Kept, theirs: Kept): Kept {
  const votaciones = { ...theirs.votaciones };
  for (const [pregunta, count] of Object.entries(mine.votaciones)) {
    const other = votaciones[pregunta];
    if (!other || other.conteo < count.conteo) votaciones[pregunta] = count;
    else if (other.conteo === count.conteo) votaciones[pregunta] = { ...other, votos: later(count.votos, other.votos) };
  }
  const known = new Set(theirs.dudas.map(({ id }) => id));
  // One name for both, or phones would say their votes to each in turn.
  const mesa = mine.mesa > theirs.mesa ? mine.mesa : theirs.mesa;
  return { ...theirs, mesa, votaciones, dudas: [...theirs.dudas, ...mine.dudas.filter(({ id }) => !known.has(id))] };
}

function later(mine: Count['votos'], theirs: Count['votos']): Count['votos'] {
  const of = (ballot: unknown) => Number((ballot as { counter?: unknown } | undefined)?.counter ?? -1);
  const newer = Object.entries(mine).filter(([voter, ballot]) => of(ballot) > of(theirs[voter]));
  return { ...theirs, ...Object.fromEntries(newer) };
}
