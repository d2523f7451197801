import { expect, it } from 'vitest';
import { readRoomOptions } from '../../src/tasks/read-room-options.ts';
import { refusalOf } from './refusal-of.ts';

it.each([
  ['boletas', ['0', '12x', '10-abc', '5001'], 'no es un número de boletas; escriba uno del 1 al 5000'],
  [
    'direccion',
    [
      'http://192.168.1.20/',
      '192.168.1.20:9000',
      'nada aquí',
      'localhost',
      '127.0.0.1',
      '0.0.0.0',
      '192.168.1.300',
      '192.168.1',
      '192.168.1.20/',
    ],
    'no es por donde la gente llega a esta computadora',
  ],
  ['puerto', ['0', '65536', '80a'], 'no es un puerto; escriba un número del 1 al 65535'],
  ['probar', ['0', '1.5', '5001'], 'no es un número de teléfonos; escriba uno del 1 al 5000'],
] as const)('readRoomOptions(…) says what is wrong with --%s', (option, typed, expected) => {
  for (const wrong of typed)
    expect(refusalOf(() => readRoomOptions({ [option]: wrong }))).toContain(`«${wrong}» ${expected}`);
});

it('readRoomOptions(…) takes slips that are already printed, a name in the network, a port and a number of phones', () => {
  const word = 'abcdefghijklmnop';
  const read = readRoomOptions({ boletas: `12-${word}`, direccion: 'sala.local', puerto: '8080', probar: '40' });
  expect(read).toMatchObject({ slips: { word }, direccion: 'sala.local', ports: [8080], simulated: 40 });
  expect(read.slips!.codes).toHaveLength(12);
});
