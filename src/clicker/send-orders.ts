/** How long an order that could not go out is still wanted, and how long the wall may take to answer one. */
const WANTED = 3000;
const PATIENCE = 3000;

export type Trouble = 'unsent' | 'unheard' | undefined;

export interface SendOptions<Order> {
  now(): number;
  /** True while the link can carry an order. */
  canSend(): boolean;
  send(order: Order): void;
  /** Called when an order found no way or no answer, and when that is over. */
  onTrouble(trouble: Trouble): void;
}

/**
 * Sends orders. One that is given while a phone wakes goes out as soon as its link is there, unless that takes too long: a
 * slide that moves by itself a minute later helps nobody.
 */
export function sendOrders<Order>({ now, canSend, send, onTrouble }: SendOptions<Order>) {
  let waiting: { order: Order; at: number }[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const expect = (within: number, trouble: Trouble) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      waiting = [];
      onTrouble(trouble);
    }, within);
  };
  const go = (order: Order) => {
    send(order);
    expect(PATIENCE, 'unheard');
  };
  return {
    give(order: Order): void {
      onTrouble(undefined);
      if (canSend()) go(order);
      else {
        waiting.push({ order, at: now() });
        expect(WANTED, 'unsent');
      }
    },
    /** The link is there. */
    ready(): void {
      const due = waiting.filter(({ at }) => now() - at < WANTED);
      waiting = [];
      for (const { order } of due) go(order);
    },
    /** The wall has said something. */
    heard(): void {
      if (waiting.length > 0) return;
      clearTimeout(timer);
      onTrouble(undefined);
    },
  };
}
