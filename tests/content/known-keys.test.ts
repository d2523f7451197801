import { expect, it } from 'vitest';
import { errorsOf } from './make-taller.ts';

it.each(['constructor', 'toString', '__proto__'])('a key «%s», which every object has, is one too many', (key) => {
  expect(errorsOf({ 'a.md': '# A\n', 'taller.yaml': `titulo: Uno\n${key}:\n  a: x\n` })).toEqual([
    expect.stringMatching(new RegExp(`^slides/taller.yaml:1:1 .* sobra «${key}»`)),
  ]);
});
