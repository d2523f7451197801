import { expect, it } from 'vitest';
import { ownPairing } from '../../src/clicker/own-pairing.ts';
import { makeOrderReader, newPairing, writePairing } from '../../src/room/pairing.ts';

const room = 'abcdefghijklmnop';

/** A tab at an address: what it keeps, and what its address becomes. */
function makeTab(hash = '') {
  const kept = new Map<string, string>();
  const location = { hash, pathname: '/mando.html', search: `?sala=${room}` };
  const history = {
    replaceState(_state: unknown, _title: string, address: string) {
      location.hash = address.includes('#') ? address : '';
    },
  };
  const sessionStorage = {
    length: 0,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  return { location, history, sessionStorage } as unknown as Window;
}

it('the secret is taken out of the address, outlives a reload in this tab, and is gone once the clicker is let go', () => {
  const pairing = newPairing(crypto);
  const tab = makeTab(`#${writePairing(pairing)}`);
  expect(ownPairing(tab, room)?.id).toBe(pairing.id);
  expect(tab.location.hash).toBe('');
  const again = ownPairing(tab, room)!;
  expect(again.id).toBe(pairing.id);
  expect(ownPairing(tab, 'ponmlkjihgfedcba')).toBeUndefined();
  again.drop();
  expect(ownPairing(tab, room)).toBeUndefined();
});

it('numbers grow through a reload and where the clock is set back, so that the wall reads every order', () => {
  const pairing = newPairing(crypto);
  const tab = makeTab(`#${writePairing(pairing)}`);
  const read = makeOrderReader(() => [{ ...pairing, last: 0 }]);
  const first = ownPairing(tab, room)!;
  for (const now of [5000, 5000, 4000]) expect(read(first.sign('siguiente', now))).toBeDefined();
  expect(read(ownPairing(tab, room)!.sign('siguiente', 1000))).toBeDefined();
});

it('whether the wall has known it outlives a reload; a new code begins anew, and what is no code makes no clicker', () => {
  const tab = makeTab(`#${writePairing(newPairing(crypto))}`);
  ownPairing(tab, room)!.isKnown = true;
  expect(ownPairing(tab, room)!.isKnown).toBe(true);
  tab.location.hash = `#${writePairing(newPairing(crypto))}`;
  expect(ownPairing(tab, room)!.isKnown).toBe(false);
  expect(ownPairing(makeTab('#<b>'), room)).toBeUndefined();
});
