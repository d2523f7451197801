import { decodeAddress } from '../content/decode-address.ts';
import { readText, writeText } from '../storage/device-storage.ts';
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
  { topic: lider, farewell: gone, storage }: { topic: string; farewell: string; storage: Storage | undefined },
): Promise<OnlineLeader> {
  const [secret = '', user, password] = key.split('&').map(decodeAddress);
  const sign = await signer(publicKey, secret);
  // This machine's clock may have been set back since.
  const name = `sala:numero:${lider}`;
  const began = Math.max(Date.now(), (Number(readText(storage, name)) || 0) + 1);
  let last = began;
  let connection = 0;
  // A farewell comes after all that its connection has said, and before what the next one says.
  const signFarewell = () => sign(lider, gone, began + 2 * (connection + 1) + 1);
  let farewell = await signFarewell();
  let turn: Promise<unknown> = Promise.resolve();
  return {
    credentials: { ...(user && { user }), ...(password && { password }) },
    sign(topic, text) {
      last = Math.max(last + 1, Date.now());
      writeText(storage, name, String(Math.max(last, began + 2 * (connection + 2))));
      const n = topic === lider ? began + 2 * connection : last;
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
