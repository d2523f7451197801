import type { Login } from './packets.ts';
import { signer } from './signed.ts';

/** What those who lead need at a broker that knows no room's key. */
export interface OnlineLeader {
  /** Name and password at the broker, where it asks for some; the secret key goes nowhere. */
  credentials: Pick<Login, 'user' | 'password'>;
  /** A text as it crosses the broker; later ones of a topic have later numbers, through a reload too. */
  sign(topic: string, text: string): Promise<string>;
  /** What the broker says of this window where it goes without a word: asked for once by each connection. */
  farewell(): string;
}

/** One who leads with `key` (secret, and name and password where there are some; see leader-page.ts); rejects where it is not that of `publicKey`. */
export async function onlineLeader(
  publicKey: string,
  key: string,
  presence: { topic: string; farewell: string },
): Promise<OnlineLeader> {
  const [secret = '', user, password] = key.split('&').map(decodeURIComponent);
  const sign = await signer(publicKey, secret);
  const began = Date.now();
  let last = 0;
  let connection = 0;
  // A farewell comes after all that its connection has said, and before what the next one says.
  const signFarewell = () => sign(presence.topic, presence.farewell, began + 2 * (connection + 1) + 1);
  let farewell = await signFarewell();
  let turn: Promise<unknown> = Promise.resolve();
  return {
    credentials: { ...(user && { user }), ...(password && { password }) },
    sign(topic, text) {
      last = Math.max(last + 1, Date.now());
      const n = topic === presence.topic ? began + 2 * connection : last;
      const signed = turn.then(() => sign(topic, text, n));
      turn = signed;
      return signed;
    },
    farewell() {
      const now = farewell;
      connection += 1;
      void signFarewell().then((next) => {
        farewell = next;
      });
      return now;
    },
  };
}
