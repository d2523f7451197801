import { expect, test } from 'vitest';
import { isPrintView } from '../../src/deck/print-view.ts';

test.each([
  ['?print-pdf', true],
  ['?print-pdf&imprimir', true],
  ['?view=print', true],
  // reveal.js looks for the word, wherever it stands.
  ['?print-pdf-no=1', true],
  ['?de=PRINT-PDF', true],
  ['?view=scroll', false],
  ['?sala=3', false],
  ['', false],
])('an address with «%s» is for printing: %s', (search, expected) => {
  expect(isPrintView(search)).toBe(expected);
});
