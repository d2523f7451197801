import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openPart, type Ahead } from '../../src/dom/open-part.ts';

const load = (loading: Promise<string>, use: (part: string) => void) => loading.then(use, () => {});
let page: EventTarget;

beforeEach(() => {
  page = Object.assign(new EventTarget(), { querySelector: () => null });
  vi.stubGlobal('document', page);
});
afterEach(() => vi.unstubAllGlobals());

/** A part that comes when it is told to. */
function onItsWay() {
  let settle = { resolve: (_: string) => {}, reject: (_: Error) => {} };
  const promise = new Promise<string>((resolve, reject) => {
    settle = { resolve, reject };
  });
  return { promise, ...settle };
}

/** Presses keys one after another; says which of them the page did not get. */
function press(...keys: string[]): string[] {
  return keys.filter((key) => !page.dispatchEvent(Object.assign(new Event('keydown', { cancelable: true }), { key })));
}

test('what is pressed while a part is on its way is kept for it, and the page has its keys again after it', async () => {
  const { promise, resolve } = onItsWay();
  const opened: [string, Ahead][] = [];
  openPart(load, promise, (part, ahead) => opened.push([part, ahead]), '2');
  expect(press('1', '3', 'F5', 'Backspace', 'ArrowDown', 'Enter', 'Escape')).not.toContain('F5');
  resolve('índice');
  await vi.waitFor(() => expect(opened).toEqual([['índice', { typed: '21', isEntered: true }]]));
  await promise.then(() => {});
  expect(press('a', 'Enter')).toEqual([]);
});

test('Escape takes the wish back, another wish replaces it, and one that fails leaves the page its keys', async () => {
  const [given, replaced, failed] = [onItsWay(), onItsWay(), onItsWay()];
  const opened: string[] = [];
  const open = (part: string) => opened.push(part);
  openPart(load, given.promise, open);
  expect(press('x', 'Escape', 'y')).toEqual(['x', 'Escape']);
  openPart(load, replaced.promise, open);
  openPart(load, Promise.resolve('otra'), open);
  for (const { resolve } of [given, replaced]) resolve('tarde');
  await vi.waitFor(() => expect(opened).toEqual(['otra']));
  openPart(load, failed.promise, open);
  failed.reject(new Error('sin red'));
  await vi.waitFor(() => expect(press('z')).toEqual([]));
  expect(opened).toEqual(['otra']);
});
