import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, onTestFinished } from 'vitest';
import { BROKERS, LEADER_LOGIN, leaderKeyOf } from '../../room/brokers.ts';
import { newKeyPair } from '../../../src/room/server/new-key-pair.ts';
import { openOnlineRoom, until } from '../../room/open-online-room.ts';
import { testWith } from '../../room/test-with.ts';

describe.each(BROKERS)('a room whose leader signs, with $name', ({ missing, open }) => {
  const test = testWith({ missing });

  test('phones follow it, also those that come late, and are told when it is gone', async () => {
    const broker = await open();
    onTestFinished(() => broker.close());
    const pair = newKeyPair();
    const room = openOnlineRoom(broker.addresses[0]!, pair);
    const leader = await room.leader(leaderKeyOf(pair));
    await until(() => expect(leader.states).toContain('lista'));
    const phone = room.phone();
    await until(() => expect(phone.slides()).toContain('uno'));
    leader.show('dos');
    await until(() => expect(phone.slides().at(-1)).toBe('dos'));
    const late = room.phone();
    await until(() => expect(late.slides()).toEqual(['dos']));
    // What was kept of each topic comes in any order.
    await until(() => expect(late.of('lider').at(-1)).toMatchObject({ vivo: true }));
    room.cut();
    await until(() => expect(late.of('lider')).toContainEqual({ vivo: false }));
    for (const each of [phone, late]) each.link.close();
  });

  test('a hundred that come in just when the slide changes, each at another node, have the new one', async () => {
    const broker = await open();
    onTestFinished(() => broker.close());
    const room = openOnlineRoom(broker.addresses, null);
    const leader = await room.leader(Object.values(LEADER_LOGIN).reverse().map(encodeURIComponent).join('&'));
    await until(() => expect(leader.states).toContain('lista'));
    for (let n = 0; n < 100; n += 10) {
      const phones = Array.from({ length: 10 }, room.phone);
      await pause(n / 10);
      leader.keep('estado', { state: { slide: `lamina-${n}` } });
      await until(() => {
        const there = phones.filter((phone) => phone.slides().at(-1) === `lamina-${n}`);
        expect(there).toHaveLength(phones.length);
      });
      for (const phone of phones) phone.link.close();
    }
  });
});
