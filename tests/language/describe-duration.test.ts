import { expect, it } from 'vitest';
import { describeDuration } from '../../src/language/describe-duration.ts';

it.each([
  [600_000, '10 minutos'],
  [60_000, '1 minuto'],
  [90_000, '1 minuto y 30 segundos'],
  [3_600_000, '1 hora'],
  [5_400_000, '1 hora y 30 minutos'],
  [7_323_000, '2 horas, 2 minutos y 3 segundos'],
  [1_000, '1 segundo'],
])('describeDuration(%d) is «%s»', (ms, words) => {
  expect(describeDuration(ms)).toBe(words);
});
