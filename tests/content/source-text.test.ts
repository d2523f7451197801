import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/content/source-text.ts';

describe('new SourceText(file, text).place(offset)', () => {
  it('place(offset) counts lines and columns from 1', () => {
    const source = new SourceText('a.md', 'uno\n\ntres');
    const places = [0, 2, 3, 4, 5, 8]
      .map((offset) => source.place(offset))
      .map(({ line, column }) => `${line}:${column}`);
    expect(places).toEqual(['1:1', '1:3', '1:4', '2:1', '3:1', '3:4']);
  });

  it('place(offset) stays inside the file', () => {
    const source = new SourceText('a.md', 'uno\n');
    expect(source.place(-5)).toEqual({ file: 'a.md', line: 1, column: 1 });
    expect(source.place(500)).toEqual({ file: 'a.md', line: 2, column: 1 });
  });
});
