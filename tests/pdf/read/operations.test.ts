import { expect, it } from 'vitest';
import { codesOf, eachOperation, type Operand } from '../../../src/pdf/read/operations.ts';

/** What is heard of some content, in its order. */
function heardOf(...lines: string[]) {
  const heard: unknown[] = [];
  eachOperation(
    lines.join('\n'),
    (operator, operands, line) => heard.push([line, operator, ...(operands as Operand[])]),
    (along, code, line) => heard.push([line, 'letter', along, code]),
    (operator, numbers, line) => heard.push([line, 'points', operator, ...numbers]),
  );
  return heard;
}

it('eachOperation() hears letters and points by themselves, all else with its operands, on its line', () => {
  expect(
    heardOf('q', '/F4 12.5 Tf', '-9.6 0 Td <002C> Tj', '12 -.5 l', 'W n', '0 0 9 9 re f', '% a (comment', 'Q'),
  ).toEqual([
    [0, 'q'],
    [1, 'Tf', '/F4', 12.5],
    [2, 'letter', -9.6, 0x2c],
    [3, 'points', 'l', 12, -0.5],
    [4, 'W'],
    [4, 'n'],
    [5, 're', 0, 0, 9, 9],
    [5, 'f'],
    [7, 'Q'],
  ]);
});

it('eachOperation() takes lists and dictionaries apart, and goes on after what reaches over a line’s end', () => {
  expect(heardOf('/P <</MCID 3>> BDC', '[<00', '2C>-2(a\\)(b)', ')]TJ', 'BI /W 1 ID \n(EIx EI', 'true /X gs')).toEqual([
    [0, 'BDC', '/P', '<<', '/MCID', 3, '>>'],
    [3, 'TJ', '[', '<00\n2C>', -2, '(a\\)(b)\n)', ']'],
    [5, 'BI', '/W', 1],
    [6, 'gs', 'true', '/X'],
  ]);
});

it('codesOf() reads texts in figures or letters, one byte a code or two', () => {
  expect(codesOf('<0041 fF0>', 2)).toEqual([0x41, 0xff00]);
  expect(codesOf('<00417>', 1)).toEqual([0, 0x41, 0x70]);
  expect(codesOf('(A\\102\\n\\))', 1)).toEqual([65, 66, 10, 41]);
});
