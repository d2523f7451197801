import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { holdTalk } from '../../../src/deck/talk/hold-talk.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Locks as a browser has them; `free` lets go of one as a page that goes does. */
function makeLocks() {
  const waiting = new Map<string, (() => void)[]>();
  const held = new Set<string>();
  const request = (name: string, { signal }: { signal: AbortSignal }, use: () => Promise<void>) =>
    new Promise((_resolve, reject) => {
      const take = () => {
        if (signal.aborted) return free(name);
        held.add(name);
        void use();
      };
      signal.addEventListener('abort', () => !held.has(name) || reject(new DOMException('x', 'AbortError')));
      if (held.has(name)) waiting.set(name, [...(waiting.get(name) ?? []), take]);
      else take();
    });
  const free = (name: string) => {
    held.delete(name);
    waiting.get(name)?.shift()?.();
  };
  return { locks: { request } as unknown as LockManager, free };
}

it('a tab holds its talk, and a copy of it does not', async () => {
  const { locks } = makeLocks();
  expect(await holdTalk(locks, 'a')).toBe(true);
  const copy = holdTalk(locks, 'a');
  await vi.advanceTimersByTimeAsync(2000);
  expect(await copy).toBe(false);
  expect(await holdTalk(locks, 'b')).toBe(true);
});

it('a tab that is loaded again has its talk back as soon as the page before is gone', async () => {
  const { locks, free } = makeLocks();
  await holdTalk(locks, 'a');
  const again = holdTalk(locks, 'a');
  await vi.advanceTimersByTimeAsync(300);
  free('taller:a');
  expect(await again).toBe(true);
});

it('where the browser has no locks, or refuses them, every tab goes on as before', async () => {
  expect(await holdTalk(undefined, 'a')).toBe(true);
  const refused = { request: () => Promise.reject(new DOMException('x', 'SecurityError')) } as unknown as LockManager;
  expect(await holdTalk(refused, 'a')).toBe(true);
});
