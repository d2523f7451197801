import { expect, it } from 'vitest';
import { writeFaces } from '../../src/tasks/write-faces.ts';

it('writeFaces() gives each character of a font to one file: the second is no stand-in that is fetched while the first is late', () => {
  const letters = [400, 700, 800].map((weight) => ({
    family: 'Letra',
    weight,
    from: 'entera.woff2',
    file: 'poca.woff2',
    characters: 'abcé',
    ascent: 900,
    descent: -200,
  }));
  const ranges = (file: string) =>
    [...writeFaces(letters, '◆').matchAll(/src: url\('([^']*)'\)[^}]*unicode-range: ([^;]*);/g)].find(([, url]) =>
      url!.endsWith(file),
    )![2];
  expect(ranges('poca.woff2')).toBe('U+0061-0063, U+00E9');
  expect(ranges('entera.woff2')).toMatch(/^U\+0020-0060, U\+0064-00E8, U\+00EA-024F, /);
});
