import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countVotes } from '../../src/vote/count-votes.ts';
import type { Poll } from '../../src/vote/vote-result.ts';

const one: Poll = { pregunta: 'p', opciones: ['a', 'b', 'c'], tipo: 'una', maximo: 1, otra: false };
const several: Poll = { ...one, tipo: 'varias', maximo: 2, otra: true };
const order: Poll = { ...one, tipo: 'orden', maximo: 3 };
const polls = [one, several, order];

const runs = { numRuns: Number(process.env.PROPERTY_RUNS ?? 300), seed: Number(process.env.PROPERTY_SEED ?? 20210325) };
const device = fc.constantFrom('uno', 'dos', 'tres', 'cuatro');
const ballot = fc.record(
  {
    counter: fc.integer({ min: 0, max: 5 }),
    choice: fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 }),
    otra: fc.constantFrom('Sombra', 'sombra', 'Agua', '', ' \u202e'),
  },
  { requiredKeys: ['counter', 'choice'] },
);
const anything = fc.oneof({ weight: 4, arbitrary: ballot }, fc.anything());
const ballots = fc.array(fc.tuple(device, anything), { maxLength: 12 });
const poll = fc.constantFrom(...polls);

it('countVotes(ballots) is the same in whichever order ballots arrive, and however often', () => {
  const cases = ballots.chain((all) =>
    fc.tuple(
      fc.constant(all),
      fc.shuffledSubarray([...all, ...all], { minLength: 2 * all.length, maxLength: 2 * all.length }),
    ),
  );
  fc.assert(
    fc.property(cases, poll, ([all, again], poll) => {
      expect(countVotes(again, poll)).toEqual(countVotes(all, poll));
    }),
    runs,
  );
});

it('countVotes(ballots) counts what is on offer, a device once, and no more of it than one may choose', () => {
  fc.assert(
    fc.property(ballots, poll, (all, poll) => {
      const { dispositivos, votos } = countVotes(all, poll);
      expect(Object.keys(votos)).toEqual([...poll.opciones, ...(poll.otra ? ['otra'] : [])]);
      expect(dispositivos).toBeLessThanOrEqual(new Set(all.map(([device]) => device)).size);
      const sum = Object.values(votos).reduce((sum, votes) => sum + votes, 0);
      if (poll.tipo === 'orden') expect(sum).toBe(6 * dispositivos);
      else expect(sum).toBeLessThanOrEqual(poll.maximo * dispositivos);
      expect(sum).toBeGreaterThanOrEqual(dispositivos);
    }),
    runs,
  );
});

it('countVotes(ballots) takes the ballot with the highest counter of each device', () => {
  const { dispositivos, votos } = countVotes(
    [
      ['uno', { counter: 2, choice: ['b'] }],
      ['uno', { counter: 1, choice: ['a'] }],
      ['dos', { counter: 7, choice: ['a'] }],
    ],
    one,
  );
  expect({ dispositivos, votos }).toEqual({ dispositivos: 2, votos: { a: 1, b: 1, c: 0 } });
});

it.each([
  ['what is not on offer', { counter: 2, choice: ['z'] }],
  ['more than one may choose', { counter: 2, choice: ['a', 'b'] }],
  ['the same twice', { counter: 2, choice: ['a', 'a'] }],
  ['nothing', { counter: 2, choice: [] }],
  ['an own answer where none is asked for', { counter: 2, choice: ['a'], otra: 'Sombra' }],
  ['no counter', { choice: ['a'] }],
  ['a counter without end', { counter: Number.POSITIVE_INFINITY, choice: ['a'] }],
  ['no object', null],
])('countVotes(ballots) passes over a ballot with %s, and the device keeps its earlier one', (_what, bad) => {
  const earlier = ['uno', { counter: 1, choice: ['c'] }] as const;
  expect(countVotes([earlier, ['uno', bad]], one)).toEqual({ dispositivos: 1, votos: { a: 0, b: 0, c: 1 } });
});

it('countVotes(ballots) gives points in an order: of three the first place three, the last one', () => {
  const all = [
    ['uno', { counter: 1, choice: ['b', 'a', 'c'] }],
    ['dos', { counter: 1, choice: ['b', 'c', 'a'] }],
    ['tres', { counter: 1, choice: ['b', 'c'] }],
  ] as const;
  expect(countVotes(all, order)).toEqual({ dispositivos: 2, votos: { a: 3, b: 6, c: 3 } });
});

it('countVotes(ballots) gives answers of people’s own as plain words, each once, the most frequent first', () => {
  const own = (otra: string) => ({ counter: 1, choice: [], otra });
  const { votos, otras } = countVotes(
    [
      ['uno', own('Agua')],
      ['dos', own('  más\u202e\n sombra ')],
      ['tres', own('Mas sombra')],
      ['cuatro', own('x'.repeat(81))],
      ['cinco', { counter: 1, choice: ['a', 'b'], otra: 'una de más' }],
    ],
    several,
  );
  expect(votos).toEqual({ a: 0, b: 0, c: 0, otra: 3 });
  expect(otras).toEqual(['Mas sombra', 'Agua']);
});
