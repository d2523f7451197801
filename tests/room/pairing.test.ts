import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  makeOrderReader,
  newPairing,
  ORDERS,
  type Order,
  parsePairing,
  signOrder,
  writePairing,
} from '../../src/room/pairing.ts';

const pairing = newPairing(crypto);
const other = newPairing(crypto);
const readerOf = (known: readonly (typeof pairing)[], last = 0) =>
  makeOrderReader(() => known.map((each) => ({ ...each, last })));

const vote = fc.option(fc.string(), { nil: undefined });
const order = fc.constantFrom(...ORDERS);
const number = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER - 1 });

it('a pairing has a secret of 128 bits and comes out of an address as it went in', () => {
  expect(pairing.secret).toMatch(/^[0-9a-f]{32}$/);
  expect(pairing).not.toEqual(other);
  expect(parsePairing(writePairing(pairing))).toEqual(pairing);
  fc.assert(fc.property(fc.string(), (text) => void expect(parsePairing(text)).toBeUndefined()));
});

it('an order that is signed with a known pairing is read once, and none before it afterwards', () => {
  fc.assert(
    fc.property(order, fc.array(number, { minLength: 1 }), (name, numbers) => {
      const read = readerOf([other, pairing]);
      let highest = 0;
      for (const n of numbers) {
        const signed = signOrder(pairing, n, name);
        expect(read(signed)).toEqual(n > highest ? signed : undefined);
        expect(read(signed)).toBeUndefined();
        highest = Math.max(highest, n);
      }
    }),
  );
});

it('what had been read before a reload is not read again', () => {
  const read = readerOf([pairing], 20);
  expect(read(signOrder(pairing, 20, 'siguiente'))).toBeUndefined();
  expect(read(signOrder(pairing, 21, 'siguiente'))).toBeDefined();
});

it('an order with any part changed, or signed with another secret, is none and spoils none', () => {
  const changes: fc.Arbitrary<(signed: Order) => unknown> = fc.oneof(
    number.map((n) => (signed: Order) => ({ ...signed, n: signed.n === n ? n + 1 : n })),
    order.map((orden) => (signed: Order) => ({ ...signed, orden: signed.orden === orden ? 'otra' : orden })),
    fc.constant((signed: Order) => ({ ...signed, par: other.id })),
    fc.constant((signed: Order) => ({ ...signed, de: `${signed.de ?? ''}x` })),
    fc.constantFrom(7, null, ['a']).map((de) => (signed: Order) => ({ ...signed, de })),
    fc.string().map((firma) => (signed: Order) => ({ ...signed, firma })),
    fc.nat({ max: 63 }).map((at) => (signed: Order) => ({
      ...signed,
      firma: `${signed.firma.slice(0, at)}${signed.firma[at] === '0' ? '1' : '0'}${signed.firma.slice(at + 1)}`,
    })),
    fc.constant((signed: Order) => signOrder({ ...pairing, secret: other.secret }, signed.n, signed.orden)),
  );
  fc.assert(
    fc.property(order, vote, number, changes, (name, of, n, change) => {
      const read = readerOf([pairing, other]);
      const signed = signOrder(pairing, n, name, of);
      expect(read(change(signed))).toBeUndefined();
      expect(read(signed)).toEqual(signed);
    }),
  );
});

it('anything else that may come is none', () => {
  fc.assert(fc.property(fc.anything(), (said) => void expect(readerOf([pairing])(said)).toBeUndefined()));
  for (const n of [Number.NaN, Number.POSITIVE_INFINITY, 1.5, '7', null, -1])
    expect(readerOf([pairing])({ ...signOrder(pairing, 7, 'negro'), n })).toBeUndefined();
});

it('no order of a pairing counts once it has been ended', () => {
  let known = [{ ...pairing, last: 0 }];
  const read = makeOrderReader(() => known);
  expect(read(signOrder(pairing, 1, 'siguiente'))).toBeDefined();
  known = [];
  expect(read(signOrder(pairing, 2, 'siguiente'))).toBeUndefined();
});
