import { expect, it } from 'vitest';
import { knowWords, missingSpaces, type ReadRun } from '../../../src/pdf/finish/space-words.ts';

const page = {};
let line = 0;

/** Letters of ten points, half as wide as high, at (`x`, `y`). */
function run(text: string, x: number, y: number, more: Partial<ReadRun> = {}): ReadRun {
  const [size, end] = [10, x + text.length * 5];
  return {
    line: line++,
    mcid: 0,
    text,
    font: 'F1',
    size,
    height: size,
    x,
    end,
    y,
    place: page,
    block: undefined,
    link: undefined,
    ...more,
  };
}

/** All of `runs`, a missing space shown as `_`. */
function read(seen: string, ...runs: ReadRun[]): string {
  const missing = new Set(missingSpaces(runs, knowWords(seen)));
  return runs.map((each) => (missing.has(each) ? `${each.text}_` : each.text)).join('');
}

it('missingSpaces(runs, words) finds the ends of lines and things set apart, and no others', () => {
  expect(read('gobierno abierto', run('gobierno', 0, 20), run('abierto', 0, 8))).toBe('gobierno_abierto');
  expect(read('uno dos', run('uno', 0, 20), run('dos', 90, 20))).toBe('uno_dos');
  expect(read('gobierno abierto', run('gobierno ', 0, 20), run('abierto', 0, 8))).toBe('gobierno abierto');
  expect(read('(uno), dos', run('(', 0, 20), run('uno', 5, 20), run('), dos', 20, 20))).toBe('(uno), dos');
});

it('missingSpaces(runs, words) leaves whole what a line has parted: addresses, words with a hyphen, words too long', () => {
  const address = 'vea https://ejemplo.mx/una/ruta/larga ya';
  expect(read(address, run('vea https://', 0, 30), run('ejemplo.mx/una/', 0, 20), run('ruta/larga ya', 0, 8))).toBe(
    address,
  );
  expect(read('co-construir hoy', run('co-', 0, 20), run('construir hoy', 0, 8))).toBe('co-construir hoy');
  expect(read('electromecánicas', run('electro', 0, 20), run('mecánicas', 0, 8))).toBe('electromecánicas');
  expect(read('dijo por qué porque sí', run('dijo por', 0, 20), run('que sí', 0, 8))).toBe('dijo por_que sí');
});

it('missingSpaces(runs, words) sets the raised number of a source apart from its word, not from what follows', () => {
  const mark = run('12', 20, 24, { height: 6, size: 6, end: 26, link: {} });
  expect(read('hecho12.', run('hecho', 0, 20, { end: 20 }), mark, run('.', 26, 20))).toBe('hecho_12.');
});

it('missingSpaces(runs, words) parts what stands in two cells, though together they begin another word', () => {
  const [one, two] = [{}, {}];
  expect(read('en 2021, abajo', run('20', 0, 20, { block: one }), run('21', 90, 20, { block: two }))).toBe('20_21');
  expect(read('en 2021, abajo', run('a', 0, 20, { block: one }), run('b', 5, 20, { block: two }))).toBe('a_b');
  expect(read('en 2021, abajo', run('20', 0, 20, { block: one }), run('21', 0, 8, { block: one }))).toBe('2021');
});
