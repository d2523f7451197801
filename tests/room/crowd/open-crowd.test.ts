import { expect, it, onTestFinished } from 'vitest';
import { openCrowd } from '../../../src/room/crowd/open-crowd.ts';
import { openTestRoom } from '../server/open-test-room.ts';

it('brings simulated phones into a room, who hear every change and whose votes are counted', async () => {
  const room = await openTestRoom();
  onTestFinished(() => room.close());
  // A limit for what hangs: a busy machine brings them in later.
  const crowd = await openCrowd({ address: room.address, key: room.key, count: 60, patience: 200_000 });
  onTestFinished(() => crowd.close());
  expect(crowd.phones).toHaveLength(60);
  expect(await crowd.change()).toHaveLength(60);
  const { times, counted } = await crowd.vote(20);
  expect([times.length, counted]).toEqual([60, 60]);
  for (const { link } of crowd.phones) link.wake();
  await crowd.times(crowd.phones, ({ state }) => state === 'lista');
  expect(await crowd.change(5000)).toHaveLength(60);
});
