import { lexer } from 'marked';
import { describe, expect, it } from 'vitest';
import { isInside, protectedRanges } from '../../src/content/protected-ranges.ts';

const ranges = (text: string) => protectedRanges(lexer(text), text).map(([from, to]) => text.slice(from, to));

describe('protectedRanges(tokens, text)', () => {
  it('protectedRanges(tokens, text) gives code, comments and what stands inside HTML elements', () => {
    expect(ranges('a `b`\n\n```\nc\n```\n\n<!-- d -->\n\n<div>e</div> f')).toEqual([
      '`b`',
      '```\nc\n```',
      '<!-- d -->',
      '<div>e',
    ]);
  });

  it('protectedRanges(tokens, text) goes on to the end where an element or comment is not closed', () => {
    expect(ranges('<div><p>a</p>\nb')).toEqual(['<div><p>a</p>\nb']);
    expect(ranges('a\n\n<!-- b\n\nc')).toEqual(['<!-- b\n\nc']);
  });

  it('protectedRanges(tokens, text) takes nothing for inside after void and closing tags', () => {
    expect(ranges('<br>\na')).toEqual([]);
    expect(ranges('</div>\na')).toEqual([]);
  });
});

describe('isInside(ranges, offset)', () => {
  it('isInside(ranges, offset) counts the start and not the end', () => {
    expect([1, 2, 4, 5].map((offset) => isInside([[2, 5]], offset))).toEqual([false, true, true, false]);
  });
});
