import { describe, expect, it } from 'vitest';
import { ContentErrors, formatContentError } from '../../src/content/content-error.ts';

const error = (file: string, line: number, column: number) => ({
  file,
  line,
  column,
  problem: 'mal',
  remedy: 'corrija',
});

describe('formatContentError(error)', () => {
  it('formatContentError(error) says place, problem and remedy in one line', () => {
    expect(formatContentError(error('slides/a.md', 6, 5))).toBe('slides/a.md:6:5 mal; corrija');
  });
});

describe('new ContentErrors(errors)', () => {
  it('new ContentErrors(errors) sorts by file, line and column as numbers', () => {
    const places = [error('b.md', 1, 1), error('a.md', 10, 1), error('a.md', 9, 12), error('a.md', 9, 2)];
    expect(new ContentErrors(places).message).toBe(
      ['a.md:9:2', 'a.md:9:12', 'a.md:10:1', 'b.md:1:1'].map((place) => `${place} mal; corrija`).join('\n'),
    );
  });

  it('new ContentErrors(errors) says the same thing once', () => {
    expect(new ContentErrors([error('a.md', 1, 1), error('a.md', 1, 1)]).errors).toHaveLength(1);
  });

  it('new ContentErrors(errors) keeps what may be wrong apart, unless it is strict', () => {
    const found = [{ ...error('a.md', 2, 1), kind: 'aviso' as const }, error('a.md', 3, 1)];
    const { errors, warnings, message } = new ContentErrors(found);
    expect([errors.length, warnings.length]).toEqual([1, 1]);
    expect(message).toBe('a.md:2:1 aviso: mal; corrija\na.md:3:1 mal; corrija');
    expect(new ContentErrors(found, { strict: true }).errors).toHaveLength(2);
  });
});
