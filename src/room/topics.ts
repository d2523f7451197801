/** What is said in a room, each under a topic of its own; see the README's «Con sala». */
export const TOPICS = ['estado', 'mando', 'senal', 'aqui', 'voto', 'resultados', 'duda', 'dudas', 'lider'] as const;
export type Topic = (typeof TOPICS)[number];

/** What a phone may say, and what it may hear. */
export const PHONE_SAYS: readonly Topic[] = ['aqui', 'voto', 'duda', 'mando'];
export const PHONE_HEARS: readonly Topic[] = ['estado', 'resultados', 'dudas', 'lider'];
export const LEADER_HEARS: readonly Topic[] = ['estado', 'mando', 'senal', 'aqui', 'voto', 'duda', 'lider'];

/** Letters of a message; what those who lead say of a slide may hold the states of its components. */
export const LONGEST = 1000;

/** Words of one device: what it votes again, or asks, comes no faster. */
export const CALM = { burst: 10, perSecond: 2 } as const;

/** Letters of a question to whoever leads. */
export const LONGEST_DOUBT = 280;

/** Before the id of a question that the room does not take. */
export const NOT_TAKEN = '-';

/** The name of a room: 80 bits that nobody guesses, from its key (see server/room-key.ts). */
export const isRoom = (text: string | null | undefined): text is string => /^[a-z2-7]{16}$/.test(text ?? '');

/** The whole name of a topic, as the broker knows it. */
export const topicOf = (room: string, topic: Topic): string => `taller/${room}/${topic}`;

/** The room and the topic of a whole name; undefined for any other. */
export function parseTopic(name: string): { room: string; topic: Topic } | undefined {
  const [root, room, topic, ...more] = name.split('/');
  const isOurs = root === 'taller' && isRoom(room) && more.length === 0 && TOPICS.includes(topic as Topic);
  return isOurs ? { room, topic: topic as Topic } : undefined;
}
