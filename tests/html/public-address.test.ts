import { expect, it } from 'vitest';
import { publicAddress } from '../../src/html/public-address.ts';

it('publicAddress(address, name) puts the page into the folder, however its address is written', () => {
  for (const address of [
    'https://ejemplo.mx/taller/',
    'https://ejemplo.mx/taller',
    'https://ejemplo.mx/taller/index.html',
    'https://ejemplo.mx/taller/?a=1#/portada',
  ]) {
    expect(publicAddress(address, 'lectura.html')).toBe('https://ejemplo.mx/taller/lectura.html');
  }
  expect(publicAddress('https://ejemplo.mx', 'lectura.html')).toBe('https://ejemplo.mx/lectura.html');
});
