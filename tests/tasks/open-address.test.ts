import { expect, it } from 'vitest';
import { openerOf } from '../../src/tasks/open-address.ts';

// As `npm run sala -- --servidor` has it: a password, and whose it is.
const address = 'http://localhost:8080/lider.html#a%26b&ana';

it('an address with «&» is opened whole: no shell takes what follows for a command', () => {
  expect(openerOf('win32', address).join(' ')).toBe(`cmd /c start "" "${address}"`);
  for (const platform of ['darwin', 'linux']) expect(openerOf(platform, address).slice(1)).toEqual([address]);
});
