import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { expect, it } from 'vitest';
import { SIGNS } from '../../src/tasks/signs.ts';
import { writeFont } from '../../src/tasks/write-font.ts';

const root = join(import.meta.dirname, '../..');
const signs = SIGNS.flatMap(({ characters }) => [...characters]);

it('fonts.css asks our own font for every sign that it has, but for the bullet, which the letters have themselves', () => {
  const face = /'Signos del taller';[^}]*unicode-range:([^;]*);/.exec(
    readFileSync(join(root, 'assets/fonts/fonts.css'), 'utf-8'),
  );
  const ranges = face![1]!.split(',').map((range) => range.trim().slice(2).split('-'));
  const codes = ranges.flatMap(([from, to = from]) =>
    Array.from({ length: Number.parseInt(to!, 16) - Number.parseInt(from!, 16) + 1 }, (_, index) =>
      String.fromCodePoint(Number.parseInt(from!, 16) + index),
    ),
  );
  expect(codes.toSorted()).toEqual(signs.filter((sign) => sign !== '•').toSorted());
});

it('assets/fonts/signos.woff2 is what npm run fonts writes', async () => {
  const written = await subsetFont(writeFont('Signos del taller', SIGNS), signs.join(''), { targetFormat: 'woff2' });
  expect(written.equals(readFileSync(join(root, 'assets/fonts/signos.woff2')))).toBe(true);
});
