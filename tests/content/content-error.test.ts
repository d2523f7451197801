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

  it('formatContentError(error) quotes the beginning and the end of what is as long as a book', () => {
    const problem = `«${'ab'.repeat(100_000)}» no es una entidad`;
    const [, said = ''] = /«(.*)»/.exec(formatContentError({ ...error('a.csv', 1, 1), problem }))!;
    expect(said).toMatch(/^(ab)+…(ab)+$/);
    expect(said.length).toBeLessThan(200);
  });
});

describe('new ContentErrors(errors)', () => {
  it('new ContentErrors(errors) sorts by file, line and column as numbers', () => {
    const places = [error('b.md', 1, 1), error('a.md', 10, 1), error('a.md', 9, 12), error('a.md', 9, 2)];
    const found = places.map((each, n) => ({ ...each, problem: `mal ${n}` }));
    expect(new ContentErrors(found).errors.map(({ problem }) => problem)).toEqual(['mal 3', 'mal 2', 'mal 1', 'mal 0']);
  });

  it('new ContentErrors(errors) says once what is wrong in the same way all over a file, with its lines', () => {
    const found = [
      error('a.md', 10, 1),
      error('a.md', 9, 12),
      error('a.md', 9, 2),
      error('a.md', 30, 1),
      error('b.md', 1, 1),
    ];
    expect(new ContentErrors(found).message).toBe(
      'a.md:9:2 mal (también en los renglones 10, 30); corrija\nb.md:1:1 mal; corrija',
    );
    expect(new ContentErrors(found.slice(1, 3)).message).toBe('a.md:9:2 mal (varias veces en el renglón); corrija');
    expect(new ContentErrors(found.slice(0, 2)).message).toContain('(también en el renglón 10)');
  });

  it.each(['Cam\npeche', 'Cam \r\n peche', 'Cam\u2028peche', 'Cam\u001b[31mpeche', 'Cam\u202epeche', 'Cam\tpeche'])(
    'formatContentError(error) keeps %j in its line, and has it colour or turn round nothing',
    (quoted) => {
      const message = formatContentError({ ...error('a.md', 1, 1), problem: `«${quoted}» sobra` });
      expect(message).toMatch(/^a\.md:1:1 «Cam.+peche» sobra; corrija$/);
      expect(message).not.toMatch(/[\p{Cc}\p{Cf}\u2028]/u);
    },
  );

  it('new ContentErrors(errors) says once what is wrong word for word in many files, and in which', () => {
    const found = [error('a.md', 2, 1), error('b.md', 7, 3), error('c.md', 1, 1)];
    expect(new ContentErrors(found).message).toBe('a.md:2:1 mal (también en b.md:7; c.md:1); corrija');
    expect(new ContentErrors(found.slice(1)).errors).toHaveLength(2);
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
