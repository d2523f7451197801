import { expect, it } from 'vitest';
import { readNumbers } from '../../../src/pdf/read/read-numbers.ts';

const read = (text: string) => {
  const numbers: number[] = [];
  return readNumbers(Buffer.from(text), 0, text.length, numbers) ? numbers : undefined;
};

it('readNumbers() reads numbers as exactly as JavaScript does, and nothing that is none', () => {
  const texts = ['0', '-12', '.25', '-.0039', '74.69648', '102.07245', '1280', '12.', '0.1', '99999.99999'];
  expect(read(texts.join(' '))).toEqual(texts.map(Number));
  for (const odd of ['', '1e5', '1  2', '--1', '1-2', '1.2.3', '/F4 56', '-', '.'])
    expect(read(odd), odd).toBeUndefined();
});
