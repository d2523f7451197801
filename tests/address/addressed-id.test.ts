import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../src/address/address.ts';
import { addressedId } from '../../src/address/addressed-id.ts';

const find = (hash: string) => addressedId(hash, ['abono', 'riego-2', 'año', 'Semilla', 'semilla']);

describe('addressedId', () => {
  it.each([
    '#/riego-2',
    '#riego-2',
    '#%2Friego-2',
    '#%2Friego-2%2F3%3Fa%3Db',
    '#/riego-2/3',
    '#/RIEGO-2',
    '#/Riego-2.',
    '#/riego-2).',
    '#/riego-2»',
    '#/riego-2?utm_source=correo&utm_medium=x',
    '#riego-2?fbclid=1',
    '#/riego-2&gclid=1',
    '#/riego-2%3Futm_source=x',
    '#/riego-2%20',
    '##riego-2',
    '##/riego-2',
    '#%23riego-2',
    '#%23/riego-2',
    '#/%23riego-2',
    '#%2523%252Friego-2',
    '#!/riego-2',
    '#//riego-2/',
    '#/riego-2#xtor=AL-1',
    '#/riego-2;jsessionid=1',
    '#/«riego-2»',
    '#/rie%C2%ADgo-2',
    '#/riego–2',
    '#/riego-2%E2%80%8B',
    '#?/riego-2',
    '#/?riego-2',
    '#/?utm_source=x&riego-2',
    '#?riego-2=&fbclid=1',
    '#&/riego-2',
    '#amp;/riego-2',
    '#/riego_2',
    '#riego%202',
    '#riego+2',
    '#Riego 2',
    '#/riego2',
    '#/riego-2_',
    '#_riego-2_',
    '#/riego-2=20',
    '#/riego-2’s',
    '#riego-2%5D(https',
    '#/riego-2</a>',
    '#/Riégo-2',
    '#/index.html#/riego-2',
    '#/lectura.html#riego-2/3',
    '#/https://ejemplo.mx/taller/#/riego-2',
  ])('finds the slide that «%s» means', (hash) => {
    expect(find(hash)).toBe('riego-2');
  });

  it('takes an id as it is written before any other', () => {
    expect(find('#/Semilla')).toBe('Semilla');
    expect(find('#/semilla')).toBe('semilla');
    expect(find('#/SEMILLA')).toBe('Semilla');
    expect(find('#/a%C3%B1o')).toBe('año');
    expect(find('#/an%CC%83o')).toBe('año');
  });

  it('takes words that are joined in another way only where one id has these letters', () => {
    const two = ['tema-1-2', 'tema-12', 'tema_2'];
    expect(addressedId('#/tema 2', two)).toBe('tema_2');
    expect(addressedId('#/tema 12', two)).toBeUndefined();
    expect(addressedId('#/TEMA-12.', two)).toBe('tema-12');
  });

  it.each([
    '',
    '#',
    '##',
    '#%23',
    '#/',
    '#/riego',
    '#/riego-20',
    '#/%E0%A4%A',
    '#/"><img src=x>',
    '#/?abonos',
    '#/?abono=2',
  ])('finds none for «%s»', (hash) => {
    expect(find(hash)).toBeUndefined();
  });
});

describe('parseAddress', () => {
  it('reads steps and state whatever has been glued to them', () => {
    expect(parseAddress('#/abono/2?anio=2016')).toEqual({ id: 'abono', step: 2, state: { anio: '2016' } });
    expect(parseAddress('#%2Fabono%2F2%3Fanio%3D2016')).toEqual({ id: 'abono', step: 2, state: { anio: '2016' } });
    expect(parseAddress('#/abono/2?anio=2016#xtor=1').state).toEqual({ anio: '2016' });
    expect(parseAddress('#/abono/2).').step).toBe(2);
    expect(parseAddress('#/abono/2x').step).toBeUndefined();
    expect(parseAddress('#/abono/20000').step).toBeUndefined();
  });
});
