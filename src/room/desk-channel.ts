import { openBroadcastChannel } from '../sync/broadcast-channel.ts';
import type { Channel } from '../sync/channel.ts';
import { isRecord } from '../sync/show-state.ts';
import type { DeskView, Order } from './desk.ts';
import type { LinkState } from './room-link.ts';

/** What the wall tells the other windows of those who lead. */
export interface DeskReport {
  type: 'vista';
  link: LinkState;
  view: DeskView;
  /** The join code stands on the wall. */
  entrada: boolean;
  /** The id of the question that stands there. */
  duda: string | undefined;
  /** Another browser leads this room too. */
  otro: boolean;
}

/** What they ask of it: of the desk, to show how one comes in, by which address, or a question (again: to take it away); `hola` asks for a report. */
export type DeskOrder =
  | Order
  | { orden: 'entrada' }
  | { orden: 'direccion'; direccion: string }
  | { orden: 'pantalla'; duda: string }
  | { orden: 'hola' };

/** Between the windows of those who lead, on one machine: what they say here crosses no network. */
export const deskChannel = (room: string): Channel => openBroadcastChannel(`${room}:mesa`);

export const isReport = (message: unknown): message is DeskReport => isRecord(message) && message.type === 'vista';
export const isOrder = (message: unknown): message is Exclude<DeskOrder, { orden: 'hola' }> =>
  isRecord(message) && typeof message.orden === 'string' && message.orden !== 'hola';
