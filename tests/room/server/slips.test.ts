import { expect, it, onTestFinished } from 'vitest';
import { makeSlips } from '../../../src/room/server/slips.ts';
import { SLIP_LETTERS, writeSlip } from '../../../src/vote/slip-code.ts';
import { openTestRoom } from './open-test-room.ts';

it('makes as many codes as are asked for, each once; the same of one word, and others of another', () => {
  const { word, codes } = makeSlips(2000);
  expect(new Set(codes).size).toBe(2000);
  expect(codes.every((code) => code.length === 8 && [...code].every((letter) => SLIP_LETTERS.includes(letter)))).toBe(
    true,
  );
  expect(makeSlips(2000, word).codes).toEqual(codes);
  expect(makeSlips(2000).codes.filter((code) => codes.includes(code))).toEqual([]);
});

it('gives the codes to this machine alone: those who lead, and the page to print', async () => {
  const slips = makeSlips(3);
  const room = await openTestRoom({ slips });
  onTestFinished(() => room.close());
  const ask = (path: string, headers = {}) => fetch(`http://localhost:${room.port}/${path}`, { headers });
  const printed = await (await ask('boletas.html')).text();
  for (const code of slips.codes) expect(printed).toContain(writeSlip(code));
  expect(printed).toContain(`npm run sala -- --boletas 3-${slips.word}`);
  expect(await (await ask('lider.html')).text()).toContain(slips.codes.join(' '));
  for (const path of ['boletas.html', 'lider.html'])
    expect((await ask(path, { 'X-Forwarded-For': '203.0.113.9' })).status, path).toBe(404);
  for (const path of ['lectura.html', 'index.html', 'sala.json'])
    expect(await (await ask(path)).text(), path).not.toContain(slips.codes[0]);
});
