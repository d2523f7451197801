import { expect, it } from 'vitest';
import type { Place } from '../../../src/pdf/print/draft-places.ts';
import { sharesOf } from '../../../src/pdf/print/fill-pages.ts';

/** A slide from `top` of one page to `bottom` of another, in points from the foot, its lines the last 75 of them. */
function slide(id: string, [from, top]: [number, number], [to, bottom]: [number, number]): [string, Place][] {
  const at = (page: number, below: number) => ({ page, below });
  return [
    [id, at(from, top)],
    [`renglones-${id}`, at(to, bottom + 75)],
    [`fin-${id}`, at(to, bottom)],
  ];
}

const shares = (ids: string[], ...slides: [string, Place][][]) =>
  sharesOf(
    ids.map((id) => ({ id, opens: id === 'abre', beside: id !== 'larga' })),
    new Map(slides.flat()),
  );

it('sharesOf gives what a page leaves empty to its slides in equal parts, and not to the opener of a chapter', () => {
  const heights = shares(
    ['abre', 'uno', 'dos'],
    slide('abre', [3, 792], [3, 612]),
    slide('uno', [3, 612], [3, 432]),
    slide('dos', [3, 432], [3, 252]),
  );
  expect(Object.keys(heights)).toEqual(['uno', 'dos']);
  expect(heights.uno).toEqual(heights.dos);
  // 252 points below the last, less the page's margins of 133, are 119; a little stays for safety.
  expect(heights.uno!.height - 100).toBeGreaterThan(70);
  expect(2 * (heights.uno!.height - 100)).toBeLessThan((119 * 96) / 72);
});

it('sharesOf gives nothing where the last slide goes on over the next page, nor where no place is known', () => {
  const heights = shares(['uno', 'larga'], slide('uno', [1, 792], [1, 612]), slide('larga', [1, 612], [2, 134]));
  expect(heights).toEqual({});
  expect(shares(['uno'])).toEqual({});
});

it('sharesOf fills the page on which a slide of several pages ends', () => {
  expect(shares(['larga'], slide('larga', [1, 792], [3, 400])).larga!.height).toBeGreaterThan(200);
});

it('sharesOf lets lines go across the page where what stands beside them ends much above their end', () => {
  const beside = (below: number): [string, Place][] => [
    ...slide('una', [1, 792], [1, 500]),
    ['fin-de-lamina-una', { page: 1, below: 575 }],
    ['fin-de-notas-una', { page: 1, below }],
  ];
  const high = shares(['una'], beside(600)).una!;
  expect(high.across).toBe(true);
  // Notes that end a little lower than the slide push the lines down, and they end where they did.
  const lower = shares(['una'], beside(530)).una!;
  expect(lower.across).toBe(true);
  expect(high.height - lower.height).toBeCloseTo((45 * 96) / 72);
  const low = shares(['una'], beside(300)).una!;
  expect(low).toEqual({ height: high.height, across: false });
});

it('sharesOf leaves lines beside the slide where across the page there would be less to write on', () => {
  const room = (ends: number) =>
    shares(
      ['una'],
      [
        ...slide('una', [1, 792], [1, 150]),
        ['fin-de-lamina-una', { page: 1, below: ends }],
        ['fin-de-notas-una', { page: 1, below: 225 }],
      ],
    ).una!.across;
  // Three lines beside it: one across the page is less, two are more.
  expect(room(195)).toBe(false);
  expect(room(224)).toBe(true);
});
