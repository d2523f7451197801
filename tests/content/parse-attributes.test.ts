import { describe, expect, it } from 'vitest';
import { parseAttributes } from '../../src/content/parse-attributes.ts';

describe('parseAttributes(text)', () => {
  it('parseAttributes(text) reads double and single quotes, no value, and any white space', () => {
    const text = ` a="1"  b='2 "x"'\n data-c d = "e" f=""`;
    const { attributes, rest } = parseAttributes(text);
    expect(attributes.map(({ name, value }) => [name, value])).toEqual([
      ['a', '1'],
      ['b', '2 "x"'],
      ['data-c', ''],
      ['d', 'e'],
      ['f', ''],
    ]);
    for (const { name, offset } of attributes) expect(text.slice(offset, offset + name.length)).toBe(name);
    expect(rest).toBe(-1);
  });

  it('parseAttributes(text) gives the offset of the first thing that is no attribute', () => {
    expect(parseAttributes(' class=a').rest).toBe(6);
    expect(parseAttributes(' a="1" b="2').rest).toBe(8);
    expect(parseAttributes('  ').rest).toBe(-1);
  });
});
