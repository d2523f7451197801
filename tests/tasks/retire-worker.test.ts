import { expect, it } from 'vitest';
import { retiringScript } from '../../src/offline/retiring-script.ts';

it('retiringScript takes the place of a kept preview at once, empties its caches and no others, goes, and loads its pages anew', async () => {
  const kept = new Set(['taller http://localhost:4173/ abc', 'otro proyecto']);
  const done: string[] = [];
  const listeners: Record<string, (event: { waitUntil(work: Promise<unknown>): void }) => void> = {};
  const scope = {
    addEventListener: (type: string, listen: (typeof listeners)[string]) => {
      listeners[type] = listen;
    },
    skipWaiting: async () => done.push('skipWaiting'),
    caches: { keys: async () => [...kept], delete: async (name: string) => kept.delete(name) },
    registration: { unregister: async () => done.push('unregister') },
    clients: { matchAll: async () => [{ url: '/a', navigate: (url: string) => done.push(`navigate ${url}`) }] },
  };
  new Function(...Object.keys(scope), retiringScript)(...Object.values(scope));
  for (const type of ['install', 'activate']) {
    let work: Promise<unknown> | undefined;
    listeners[type]!({
      waitUntil: (given) => {
        work = given;
      },
    });
    await work;
  }
  expect([...kept]).toEqual(['otro proyecto']);
  expect(done).toEqual(['skipWaiting', 'unregister', 'navigate /a']);
});
