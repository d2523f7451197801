import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { makeDataFiles } from '../../src/content/data-files.ts';
import { SourceText } from '../../src/content/source-text.ts';
import { collectErrors } from './collect-errors.ts';

const place = { file: 'a.md', line: 3, column: 1 };

function make(texts: Record<string, string>) {
  const { errors, report } = collectErrors();
  const read: string[] = [];
  const readText = (path: string) => {
    read.push(path);
    return texts[path] === undefined ? undefined : new SourceText(path, texts[path]);
  };
  return { files: makeDataFiles(readText, undefined as never, new Set(['primera']), report), errors, read };
}

describe('makeDataFiles(readText, config, sourceIds, report)', () => {
  it('files.yaml(path, schema, at) reads a file once for each schema and reports its mistakes once', () => {
    const { files, errors, read } = make({ 'a.yaml': 'b: x\n' });
    const schema = z.strictObject({ b: z.number() });
    expect(files.yaml('a.yaml', schema, place)).toBeUndefined();
    expect(files.yaml('a.yaml', schema, place)).toBeUndefined();
    expect(read).toEqual(['a.yaml']);
    expect(errors).toHaveLength(1);
    expect(files.yaml('a.yaml', z.strictObject({ b: z.string() }), place)?.value).toEqual({ b: 'x' });
  });

  it('files.csv(path, row, at) gives rows and their source', () => {
    const { files } = make({ 'a.csv': 'b\n1\n' });
    const read = files.csv('a.csv', z.strictObject({ b: z.string() }), place);
    expect(read?.rows.map(({ value }) => value)).toEqual([{ b: '1' }]);
    expect(read?.source.file).toBe('a.csv');
  });

  it('files.yaml(path, schema, at) gives nothing for a file that is not there', () => {
    expect(make({}).files.yaml('a.yaml', z.strictObject({}), place)).toBeUndefined();
  });

  it('files.checkSources(ids, at) reports the unknown ones', () => {
    const { files, errors } = make({});
    files.checkSources(['primera', 'primer'], place);
    expect(errors).toEqual(['3:1 fuente desconocida «primer»; ¿quiso decir «primera»?']);
  });
});
