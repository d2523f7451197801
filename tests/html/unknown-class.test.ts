import { expect, it } from 'vitest';
import { unknownClass } from '../../src/html/unknown-class.ts';

const text =
  '<p class="una dos-tres">x</p> el cuaderno; node.className=`marca marca-de-$' + '{kind}`; other="panel-"+name';
const isUnknown = unknownClass(text, ['cuaderno']);
const named = (name: string) => isUnknown({ type: 'class', name });

it('unknownClass(text) knows what markup and program write, whole or as a beginning', () => {
  expect(['una', 'dos-tres', 'marca', 'marca-de-paso', 'panel-ayuda'].filter(named)).toEqual([]);
});

it('unknownClass(text) knows no other class, nor one that is said to be of other pages', () => {
  expect(['dos', 'de-paso', 'cuatro', 'cuaderno'].filter((name) => !named(name))).toEqual([]);
});

it('unknownClass(text) is about classes only', () => {
  expect(isUnknown({ type: 'type', name: 'table' })).toBe(false);
});
