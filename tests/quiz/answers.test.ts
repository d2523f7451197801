import { describe, expect, it } from 'vitest';
import { countScore, parseAnswers, serializeAnswers } from '../../src/quiz/answers.ts';

describe('answers', () => {
  it('parseAnswers(text) gives what serializeAnswers wrote, and none for anything else', () => {
    expect(parseAnswers(serializeAnswers({ una: 2 }))).toEqual({ una: 2 });
    for (const text of [
      undefined,
      '',
      'null',
      '[]',
      '{"version":2,"answers":{"una":1}}',
      '{"version":1,"answers":{"una":"1"}}',
    ])
      expect(parseAnswers(text)).toEqual({});
  });

  it('countScore(questions, answers) counts right, answered and all, and no answer that is no longer offered', () => {
    const questions = ['a', 'b', 'c', 'd'].map((id) => ({ id, right: 1, options: 3 }));
    expect(countScore(questions, { a: 1, b: 0, c: 3, otra: 1 })).toEqual({ right: 1, answered: 2, total: 4 });
  });
});
