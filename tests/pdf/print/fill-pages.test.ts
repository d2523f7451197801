import { expect, it } from 'vitest';
import { sharesOf } from '../../../src/pdf/print/fill-pages.ts';

const block = (id: string, opens = false) => ({ id, height: 240, lines: 100, opens });
const page = 792;

it('sharesOf gives what a page leaves empty to its slides in equal parts, and not to the opener of a chapter', () => {
  const places = new Map([
    ['abre', { page: 3, below: page }],
    ['uno', { page: 3, below: page - 180 }],
    ['dos', { page: 3, below: page - 360 }],
  ]);
  const heights = sharesOf([block('abre', true), block('uno'), block('dos')], places);
  expect(Object.keys(heights)).toEqual(['uno', 'dos']);
  expect(heights.uno).toBe(heights.dos);
  // 432 points below the last, less its own 180 and the page's margins of 133, are 119; a little stays for safety.
  expect(heights.uno! - 100).toBeGreaterThan(70);
  expect(2 * (heights.uno! - 100)).toBeLessThan((119 * 96) / 72);
});

it('sharesOf gives nothing where the last slide goes on over the next page, nor where no place is known', () => {
  const long = { ...block('larga'), height: 2000 };
  expect(
    sharesOf(
      [block('uno'), long],
      new Map([
        ['uno', { page: 1, below: page }],
        ['larga', { page: 1, below: 500 }],
      ]),
    ),
  ).toEqual({});
  expect(sharesOf([block('uno')], new Map())).toEqual({});
});
