import { beforeEach, expect, it, vi } from 'vitest';
import { sendOrders } from '../../src/clicker/send-orders.ts';
import type { OrderName } from '../../src/room/pairing.ts';

let isLinked: boolean;
let sent: OrderName[];
let trouble: string | undefined;
let orders: ReturnType<typeof sendOrders<OrderName>>;

beforeEach(() => {
  vi.useFakeTimers();
  [isLinked, sent, trouble] = [true, [], undefined];
  orders = sendOrders({
    now: Date.now,
    canSend: () => isLinked,
    send: (order) => void sent.push(order),
    onTrouble(found) {
      trouble = found;
    },
  });
  return () => vi.useRealTimers();
});

it('an order goes out at once, and all is well once the wall has answered', () => {
  orders.give('siguiente');
  expect(sent).toEqual(['siguiente']);
  orders.heard();
  vi.runAllTimers();
  expect(trouble).toBeUndefined();
});

it('an order that the wall doesn’t answer is told, until the next one', () => {
  orders.give('siguiente');
  vi.runAllTimers();
  expect(trouble).toBe('unheard');
  orders.give('siguiente');
  expect(trouble).toBeUndefined();
});

it('orders given while the phone wakes go out in their order as soon as the link is there', () => {
  isLinked = false;
  orders.give('siguiente');
  orders.give('negro');
  expect(sent).toEqual([]);
  isLinked = true;
  orders.ready();
  expect(sent).toEqual(['siguiente', 'negro']);
  orders.heard();
  vi.runAllTimers();
  expect(trouble).toBeUndefined();
});

it('an order that has found no way for too long is told and never sent', () => {
  isLinked = false;
  orders.give('siguiente');
  vi.runAllTimers();
  expect(trouble).toBe('unsent');
  isLinked = true;
  orders.ready();
  expect(sent).toEqual([]);
});
