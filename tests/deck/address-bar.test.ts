import { expect, it } from 'vitest';
import { AddressBar } from '../../src/deck/address-bar.ts';

/** A window whose browser takes a write when `takes()` is true, and whose clock `run` moves. */
function openWindow(takes: () => boolean, refuse: () => void = () => {}) {
  const timers: { at: number; task: () => void }[] = [];
  let now = 0;
  const written: string[] = [];
  const location = {
    href: 'https://taller.example/#/uno',
    get hash() {
      return this.href.slice(this.href.indexOf('#'));
    },
  };
  const state = (kind: string) => (_data: unknown, _title: string, address: string) => {
    if (!takes()) return refuse();
    location.href = address;
    written.push(`${kind} ${location.hash}`);
  };
  const own = {
    location,
    history: { pushState: state('push'), replaceState: state('replace') },
    performance: { now: () => now },
    setTimeout: (task: () => void, wait = 0) => timers.push({ at: now + wait, task }),
  };
  const run = (milliseconds: number) => {
    const end = now + milliseconds;
    for (;;) {
      const next = timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      timers.splice(timers.indexOf(next), 1);
      now = next.at;
      next.task();
    }
    now = end;
  };
  return { own: own as never, location, written, run };
}

it('an address is written whole and at once, in a new entry where that is asked', () => {
  const { own, written } = openWindow(() => true);
  const bar = new AddressBar(own, () => {});
  expect(bar.write('#/dos', true)).toBe(true);
  expect(bar.write('#/dos/1', false)).toBe(true);
  expect(written).toEqual(['push #/dos', 'replace #/dos/1']);
});

it('a held key writes less than any browser limits, and the last address stands there in the end', () => {
  const { own, location, written, run } = openWindow(() => true);
  let wanted = '';
  const bar = new AddressBar(own, () => bar.write(wanted, true));
  for (let press = 0; press < 1000; press++) {
    wanted = `#/${press}`;
    bar.write(wanted, true);
    run(30);
  }
  // 30 seconds: Safari takes 100 in that time.
  expect(written.length).toBeLessThan(100);
  run(1000);
  expect(location.hash).toBe('#/999');
});

it.each([
  ['drops a write without a word', () => {}],
  [
    'throws',
    () => {
      throw new DOMException('x', 'SecurityError');
    },
  ],
])('where a browser %s, the address catches up once it takes another', (_how, refuse) => {
  let takes = false;
  const { own, location, run } = openWindow(() => takes, refuse);
  const bar = new AddressBar(own, () => bar.write('#/tres', true));
  expect(bar.write('#/dos', true)).toBe(false);
  run(12_000);
  takes = true;
  run(32_000);
  expect(location.hash).toBe('#/tres');
});

it('where a browser never takes one, asking ends', () => {
  let asked = 0;
  const { own, run } = openWindow(() => {
    asked++;
    return false;
  });
  const bar = new AddressBar(own, () => bar.write('#/dos', true));
  bar.write('#/dos', true);
  run(10 * 60_000);
  expect(asked).toBeLessThan(10);
});
