import { expect, it } from 'vitest';
import { formatAddress, parseAddress } from '../../src/address/address.ts';

it('parseAddress(hash) gives back what formatAddress wrote, however many things a component shows', () => {
  const address = { id: 'riego-2', step: 3, state: { eje: 'eje-1', orden: 'fecha-desc', tema: 'agua & luz' } };
  expect(parseAddress(formatAddress(address))).toEqual(address);
  expect(parseAddress('#/riego&gclid=1')).toMatchObject({ id: 'riego', step: undefined });
});
