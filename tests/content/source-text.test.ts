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

  it('edit(edits) puts other words there, and every place stays that of the file', () => {
    const source = new SourceText('a.md', 'uno dos\ntres');
    const edited = source
      .edit([
        { from: 4, to: 4, by: '--> ' },
        { from: 8, to: 12, by: 'y' },
      ])
      .edit([{ from: 0, to: 3, by: 'x' }]);
    expect(edited.text).toBe('x --> dos\ny');
    const columns = ['x', '-->', 'dos', 's\n'].map((words) => edited.place(edited.text.indexOf(words)).column);
    expect(columns).toEqual([1, 5, 5, 7]);
    expect(edited.place(edited.text.length)).toEqual({ file: 'a.md', line: 2, column: 5 });
  });
});
