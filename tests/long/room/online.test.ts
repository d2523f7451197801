import { describe, expect, onTestFinished, vi } from 'vitest';
import { BROKERS, leaderKeyOf, testWith } from '../../room/brokers.ts';
import { newKeyPair } from '../../../src/room/server/new-key-pair.ts';
import { openOnlineRoom } from '../../room/open-online-room.ts';

const soon = { timeout: 20_000 };

describe.each(BROKERS)('a room whose leader signs, with $name', ({ missing, open }) => {
  const test = testWith({ missing });

  test('phones follow it, also those that come late, and are told when it is gone', async () => {
    const broker = await open();
    onTestFinished(() => broker.close());
    const pair = newKeyPair();
    const room = openOnlineRoom(broker.addresses[0]!, pair);
    const leader = await room.leader(leaderKeyOf(pair));
    await vi.waitFor(() => expect(leader.states).toContain('lista'), soon);
    const phone = room.phone();
    await vi.waitFor(() => expect(phone.slides()).toContain('uno'), soon);
    leader.show('dos');
    await vi.waitFor(() => expect(phone.slides().at(-1)).toBe('dos'), soon);
    const late = room.phone();
    await vi.waitFor(() => expect(late.slides()).toEqual(['dos']), soon);
    expect(late.of('lider').at(-1)).toMatchObject({ vivo: true });
    room.cut();
    await vi.waitFor(() => expect(late.of('lider')).toContainEqual({ vivo: false }), soon);
    for (const each of [phone, late]) each.leave();
  });
});
