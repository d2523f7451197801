import { expect, it } from 'vitest';
import { parseUrl } from '../../src/content/parse-url.ts';

it('parseUrl(address) knows an address with «ñ» however often it is asked', () => {
  const hosts = Array.from({ length: 20_000 }, () => parseUrl('https://año.mx/')?.host);
  expect(new Set(hosts)).toEqual(new Set(['xn--ao-zja.mx']));
  expect(parseUrl('nada')).toBeUndefined();
});
