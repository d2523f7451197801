import { expect, it, onTestFinished, vi } from 'vitest';
import { newRoomKey } from '../../src/room/server/room-key.ts';
import { faultOf, readBroker } from '../../src/tasks/broker-elsewhere.ts';
import { BROKERS, LEADER_LOGIN } from '../room/brokers.ts';
import { openLawlessBroker } from '../room/open-lawless-broker.ts';
import { openOnlineRoom } from '../room/open-online-room.ts';
import { testWith } from '../room/test-with.ts';
import { refusalOf } from './refusal-of.ts';

it('reads a broker’s address with name and password of the one who leads', () => {
  expect(readBroker('wss://ana%40osc:una%20clave@ejemplo.mx:8084/mqtt')).toEqual({
    address: 'wss://ejemplo.mx:8084/mqtt',
    user: 'ana@osc',
    password: 'una clave',
  });
  expect(readBroker('wss://lider:100%ñ@ejemplo.mx/mqtt').password).toBe('100%ñ');
  for (const wrong of ['ejemplo.mx', 'https://a:b@ejemplo.mx', 'ws://a:b@ejemplo.mx/"><script>'])
    expect(
      refusalOf(() => readBroker(wrong)),
      wrong,
    ).toMatch(/no es la dirección de un servidor MQTT: npm run sala/);
  expect(refusalOf(() => readBroker('wss://ejemplo.mx/mqtt'))).toMatch(
    /le falta con qué nombre y contraseña .*--claves/s,
  );
});

it('says of a broker that lets anybody move the room that it does, and of one that is not there that it doesn’t answer', async () => {
  const { address, close } = await openLawlessBroker();
  const broker = { address, ...LEADER_LOGIN };
  expect(await faultOf(broker)).toMatch(/deja que cualquiera mueva la lámina; .*README/);
  await close();
  expect(await faultOf(broker, { patience: 300 })).toMatch(/no contesta/);
});

const mosquitto = BROKERS.find(({ name }) => name === 'Mosquitto')!;
testWith(mosquitto)(
  'with Mosquitto and the advised rules a room is led by password, and only by who has it',
  async () => {
    const { addresses, close } = await mosquitto.open();
    onTestFinished(close);
    const broker = { address: addresses[0]!, ...LEADER_LOGIN };
    expect(await faultOf(broker)).toBeUndefined();
    expect(await faultOf({ ...broker, password: 'otra' })).toMatch(/no deja entrar a «lider»/);
    expect(await faultOf(broker, { people: { user: 'gente', password: 'otra' } })).toMatch(/no deja entrar a la gente/);
    const room = openOnlineRoom(addresses, null, newRoomKey());
    const leader = await room.leader(`${encodeURIComponent(LEADER_LOGIN.password)}&lider`);
    const phone = room.phone();
    await vi.waitFor(() => expect(phone.slides()).toContain('uno'), { timeout: 300_000 });
    leader.show('dos');
    await vi.waitFor(() => expect(phone.slides().at(-1)).toBe('dos'), { timeout: 300_000 });
  },
);
