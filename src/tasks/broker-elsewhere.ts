import { randomBytes } from 'node:crypto';
import { WebSocket } from 'ws';
import type { Login } from '../room/packets.ts';
import { type LinkState, openRoomLink, type RoomLink } from '../room/room-link.ts';
import { newRoomKey, roomOf } from '../room/server/room-key.ts';
import type { BrokerElsewhere } from '../room/server/serve-room.ts';
import { sureWords } from '../room/sure-words.ts';
import { LEADER_HEARS, PHONE_HEARS, type Topic, topicOf } from '../room/topics.ts';
import { decodeAddress } from '../content/decode-address.ts';
import { parseUrl } from '../content/parse-url.ts';
import { refuse } from './refuse.ts';

const HOW = 'npm run sala -- --servidor wss://lider:contraseña@ejemplo.mx:8084/mqtt';

/** The broker that was typed, with name and password of the one who leads; ends the command where it is none. */
export function readBroker(typed: string): BrokerElsewhere {
  const { protocol, host, pathname, username, password } = parseUrl(typed) ?? ({} as Partial<URL>);
  if (!/^wss?:$/.test(protocol ?? '') || !/^(\/[\w.~/-]*)?$/.test(pathname ?? ''))
    return refuse(`«${typed}» no es la dirección de un servidor MQTT: ${HOW}`);
  if (!username || !password)
    return refuse(
      `A «${typed}» le falta con qué nombre y contraseña entra quien dirige: ${HOW}\nPara las claves de una sala en línea, con el sitio publicado en https, agregue --claves`,
    );
  return {
    address: `${protocol}//${host}${pathname}`,
    user: decodeAddress(username),
    password: decodeAddress(password),
  };
}

/**
 * What is wrong with a broker, in words; undefined where those who lead come in and nobody else can say what they say: over http no
 * phone can check who has signed. `people`: with what everybody comes in there.
 */
export async function faultOf(
  { address, user, password }: BrokerElsewhere,
  { people = {}, patience = 10_000 }: { people?: Pick<Login, 'user' | 'password'>; patience?: number } = {},
): Promise<string | undefined> {
  const room = roomOf(newRoomKey());
  const heard: string[] = [];
  let changed = () => {};
  const until = (holds: () => boolean) =>
    new Promise<boolean>((done) => {
      const limit = setTimeout(() => done(false), patience);
      changed = () => {
        if (!holds()) return;
        clearTimeout(limit);
        done(true);
      };
      changed();
    });
  const states = new Map<string, LinkState>();
  const enter = (client: string, login: object, topics: readonly Topic[]): RoomLink =>
    openRoomLink({
      address,
      login: { ...login, client },
      topics: topics.map((topic) => topicOf(room, topic)),
      onMessage(_topic, payload) {
        heard.push(payload);
        changed();
      },
      onState(state) {
        states.set(client, state);
        changed();
      },
      makeSocket: (where) =>
        new WebSocket(where, 'mqtt', { origin: 'http://localhost' }).on('error', () => {}) as never,
    });
  const [own, other] = ['lider', 'prueba'].map((name) => `${name}-${randomBytes(6).toString('hex')}`) as [
    string,
    string,
  ];
  const leader = enter(own, { user, password }, LEADER_HEARS);
  const stranger = enter(other, people, PHONE_HEARS);
  const isSettled = (client: string) => ['lista', 'negada'].includes(states.get(client) ?? '');
  await until(() => isSettled(own) && isSettled(other));
  const say = (link: RoomLink, payload: string) =>
    new Promise<void>((done) => {
      setTimeout(done, patience).unref();
      sureWords(link)({ topic: topicOf(room, 'estado'), payload }, { onSure: done });
    });
  const look = async (): Promise<string | undefined> => {
    if (states.get(own) === 'negada') return `no deja entrar a «${user}» con esa contraseña`;
    if (states.get(other) === 'negada')
      return 'no deja entrar a la gente; revise «usuario» y «contrasena» en «sala» de taller.yaml';
    if (!isSettled(own) || !isSettled(other))
      return 'no contesta, o no admite las páginas de una computadora del lugar';
    // A broker may end the connection of who says what it may not.
    await Promise.race([say(stranger, 'ajeno'), until(() => states.get(other) === 'rota')]);
    await say(leader, 'propio');
    if (!(await until(() => heard.includes('propio')))) return `no deja que «${user}» dirija`;
    return heard.includes('ajeno')
      ? 'deja que cualquiera mueva la lámina; póngale las reglas que dice README.md, «En línea»'
      : undefined;
  };
  const fault = await look();
  leader.close();
  stranger.close();
  return fault && `El servidor ${address} ${fault}.`;
}
