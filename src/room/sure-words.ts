import type { Message } from './packets.ts';
import type { RoomLink } from './room-link.ts';

export interface Delivery {
  /** The newest of a topic is enough. */
  only?: boolean;
  /** Called once the broker has it. */
  onSure?: (() => void) | undefined;
}

// All at once after a time without network: what a broker takes of a phone before it calls it a flood.
const MOST_UNSAID = 8;

/** Says a message over a link until the broker has it, across any number of connections; one for each link. */
export function sureWords(link: RoomLink): (message: Omit<Message, 'id'>, how?: Delivery) => void {
  // 1 is what the link itself asks with.
  let last = 1;
  const unsaid = new Map<number, Message & Delivery>();
  link.onReady = () => {
    for (const message of unsaid.values()) link.say(message);
  };
  link.onReceipt = (id) => {
    const said = unsaid.get(id);
    unsaid.delete(id);
    said?.onSure?.();
  };
  return (message, { only = false, onSure } = {}) => {
    if (only) for (const [id, { topic }] of unsaid) if (topic === message.topic) unsaid.delete(id);
    last = last < 65_535 ? last + 1 : 2;
    const said = { ...message, id: last, onSure };
    unsaid.set(last, said);
    if (unsaid.size > MOST_UNSAID) unsaid.delete(unsaid.keys().next().value!);
    link.say(said);
  };
}
