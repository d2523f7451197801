import { describe } from 'vitest';
import type { BrokerKind } from './brokers.ts';
import { testHostileLinks } from './hostile-links.ts';
import { testHostileWords } from './hostile-words.ts';
import { openHostileRooms } from './open-hostile-rooms.ts';

/** What no phone can do to a room, at a broker of this kind: ours, where `own` is given, or somebody else's with the rules that README advises. */
export function describeHostilePhones(kind: BrokerKind & { own?: () => string }): void {
  describe(`no phone can do harm, with ${kind.name}`, () => {
    const rooms = openHostileRooms(kind);
    testHostileWords(rooms);
    testHostileLinks(rooms);
  });
}
