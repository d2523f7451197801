import { expect, it } from 'vitest';
import { type Asked, chooseEditions } from '../../../src/pdf/print/choose-editions.ts';

it.each<[Asked, string[]]>([
  [{}, ['diapositivas', 'cuaderno']],
  [{ solo: 'cuaderno', papel: 'a4' }, ['cuaderno']],
  [{ hoja: '6', papel: 'a4' }, ['hoja-6']],
  [{ hoja: '3', pasos: true }, ['hoja-3']],
  [{ grande: true, hoja: '3' }, ['hoja-3', 'letra-grande']],
  [{ formulario: true, papel: 'a4' }, ['cuaderno-formulario']],
])('chooseEditions(%j) is %j', (asked, editions) => {
  expect(chooseEditions(asked)).toEqual(editions);
});

it.each<[Asked, RegExp]>([
  [{ hoja: '4' }, /--hoja 4».*--hoja 3 o --hoja 6/],
  [{ papel: 'oficio' }, /--papel oficio».*carta o --papel a4/],
  [{ solo: 'hojas' }, /--solo hojas».*--solo diapositivas/],
  [{ solo: 'cuaderno', hoja: '3' }, /quite --solo/],
  [{ hoja: '3', publicar: true }, /npm run pdf/],
  [{ solo: 'cuaderno', pasos: true }, /quite --pasos/],
  [{ grande: true, pasos: true }, /quite --pasos/],
  [{ solo: 'diapositivas', papel: 'a4' }, /quite --papel/],
])('chooseEditions(%j) refuses and says what to write', (asked, said) => {
  expect(chooseEditions(asked)).toMatch(said);
});
