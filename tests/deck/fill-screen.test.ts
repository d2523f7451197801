import { afterEach, expect, it, vi } from 'vitest';
import { fillScreen } from '../../src/deck/fill-screen.ts';
import { tellLater } from '../../src/deck/tell-later.ts';

vi.mock('../../src/deck/tell-later.ts', () => ({ tellLater: vi.fn() }));
afterEach(() => vi.unstubAllGlobals());

it.each([
  ['refuses', { requestFullscreen: () => Promise.reject(new TypeError('not granted')) }],
  ['has no way to', {}],
])('where a browser %s fill the screen, that is said', async (_what, documentElement) => {
  vi.stubGlobal('document', { documentElement });
  await fillScreen();
  expect(tellLater).toHaveBeenLastCalledWith('noFullScreen');
});
