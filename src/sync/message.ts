import { isRecord, parseShowState, type ShowState } from './show-state.ts';
import { parseSignal, type Signal } from './signal.ts';

/** What a window is for. */
export type Role = 'proyeccion' | 'presentador';

/** Which of two states is the later one: the higher count, and between equals the greater name. */
export interface Version {
  count: number;
  by: string;
}

/**
 * `hola`: tell me what is on screen. `estado`: this is on screen. `aqui`: I am still here and at this version; `dormida`
 * means that the browser lets it speak rarely. `senal`: this passes over the slide, the sender's signal number `turn`.
 * `adios`: I am gone.
 */
export type MessageBody =
  | { type: 'hola' | 'adios' }
  | { type: 'aqui'; version: Version; dormida: boolean }
  | { type: 'estado'; version: Version; state: ShowState }
  | { type: 'senal'; turn: number; signal: Signal };

/** A message and who sends it: the random name of a window, and what that window is for. */
export type Message = MessageBody & { from: string; role: Role };

/** A message of another window, or undefined if it is none. */
export function parseMessage(value: unknown): Message | undefined {
  if (!isRecord(value)) return undefined;
  const { type, from, role, dormida, turn } = value;
  if (typeof from !== 'string' || from === '' || from.length > 64) return undefined;
  if (role !== 'proyeccion' && role !== 'presentador') return undefined;
  if (type === 'hola' || type === 'adios') return { type, from, role };
  if (type === 'senal') {
    const signal = parseSignal(value.signal);
    return signal && typeof turn === 'number' ? { type, from, role, turn, signal } : undefined;
  }
  const version = parseVersion(value.version);
  if (!version) return undefined;
  if (type === 'aqui') return { type, from, role, version, dormida: dormida === true };
  const state = parseShowState(value.state);
  return type === 'estado' && state ? { type, from, role, version, state } : undefined;
}

/** True if `a` is later than `b`. */
export function isLater(a: Version, b: Version): boolean {
  return a.count > b.count || (a.count === b.count && a.by > b.by);
}

function parseVersion(value: unknown): Version | undefined {
  if (!isRecord(value)) return undefined;
  const { count, by } = value;
  if (typeof count !== 'number' || !Number.isSafeInteger(count) || count < 0) return undefined;
  return typeof by === 'string' && by.length <= 64 ? { count, by } : undefined;
}
