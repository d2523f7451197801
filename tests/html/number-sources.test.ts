import { describe, expect, it } from 'vitest';
import { registry } from '../../src/components/registry.ts';
import { readTaller } from '../../src/content/read-taller.ts';
import { numberSources, sourceFinder } from '../../src/html/number-sources.ts';
import { makeTaller } from '../content/make-taller.ts';

const numbered = (text: string) => numberSources(readTaller(makeTaller({ 'a.md': text }), registry.values()));

describe('numberSources(taller)', () => {
  it('numberSources(taller) counts from 1 in the order of reading, each source once', () => {
    const text = '# T\n\nContexto: [@primera]\n\nNota: [@segunda] [@primera]';
    expect(numbered(text).map(({ id, number }) => [id, number])).toEqual([
      ['segunda', 1],
      ['primera', 2],
    ]);
  });

  it('numberSources(taller) leaves out what nobody cites', () => {
    expect(numbered('# T\n\n- a [@segunda]').map(({ id }) => id)).toEqual(['segunda']);
  });
});

describe('sourceFinder(sources)', () => {
  it('sourceFinder(sources) throws for a source that was not numbered', () => {
    const find = sourceFinder(numbered('a [@primera]'));
    expect(find('primera').number).toBe(1);
    expect(() => find('segunda')).toThrow('segunda');
  });
});
