import { describe, expect, it } from 'vitest';
import { mergeTexts, mergeWorkbooks } from '../../src/workbook/merge-workbooks.ts';
import { parseWorkbook, serializeWorkbook, withEntries } from '../../src/workbook/workbook.ts';

const ORDERS = { orderNote: 'nota/ejercicio', describeOrder: (order: string) => `Otro orden: ${order}` };

describe('the workbook', () => {
  it('withEntries(workbook, changes) takes an empty entry away', () => {
    expect(withEntries({ 'nota/uno': 'a', 'nota/dos': 'b' }, { 'nota/uno': '' })).toEqual({ 'nota/dos': 'b' });
  });

  it('parseWorkbook(text) gives what serializeWorkbook wrote', () => {
    const workbook = { 'nota/uno': 'á🙂\n', orden: 'a b' };
    expect(parseWorkbook(serializeWorkbook(workbook))).toEqual(workbook);
  });

  it.each([
    '',
    'null',
    '[]',
    '{}',
    '{"version":2,"entries":{}}',
    '{"version":1,"entries":{"x":"a"}}',
    '{"version":1,"entries":{"nota/a":1}}',
  ])('parseWorkbook(%j) gives nothing', (text) => {
    expect(parseWorkbook(text)).toBeUndefined();
  });
});

describe('merging', () => {
  it('mergeTexts(ours, theirs) keeps both texts, each once', () => {
    expect(mergeTexts('uno', 'dos')).toMatch(/^uno\n[\s\S]*\ndos$/);
    expect(mergeTexts('uno', 'uno')).toBe('uno');
    expect(mergeTexts('uno y dos', 'dos')).toBe('uno y dos');
    expect(mergeTexts('dos', 'uno y dos')).toBe('uno y dos');
    const both = mergeTexts('uno', 'dos');
    expect(mergeTexts(both, 'dos')).toBe(both);
  });

  it('mergeWorkbooks(ours, theirs) adds what is new, keeps both where they differ, and says which', () => {
    const ours = { 'nota/uno': 'a', 'nota/dos': 'b', 'nota/tres': 'c' };
    const theirs = { 'nota/uno': 'a', 'nota/dos': 'otra', 'nota/cuatro': 'd' };
    const { workbook, added, joined } = mergeWorkbooks(ours, theirs, ORDERS);
    expect(added).toEqual(['nota/cuatro']);
    expect(joined).toEqual(['nota/dos']);
    expect(workbook).toMatchObject({ 'nota/uno': 'a', 'nota/tres': 'c', 'nota/cuatro': 'd' });
    expect(workbook['nota/dos']).toContain('b');
    expect(workbook['nota/dos']).toContain('otra');
  });

  it('mergeWorkbooks(ours, theirs) takes an order where there is none, and words it where there is another', () => {
    expect(mergeWorkbooks({}, { orden: 'a b' }, ORDERS).workbook).toEqual({ orden: 'a b' });
    const { workbook } = mergeWorkbooks({ orden: 'b a' }, { orden: 'a b' }, ORDERS);
    expect(workbook).toEqual({ orden: 'b a', 'nota/ejercicio': 'Otro orden: a b' });
  });

  it('mergeWorkbooks(ours, theirs) changes nothing the second time', () => {
    const theirs = { 'nota/uno': 'otra', orden: 'a b' };
    const once = mergeWorkbooks({ 'nota/uno': 'a', orden: 'b a' }, theirs, ORDERS).workbook;
    expect(mergeWorkbooks(once, theirs, ORDERS)).toEqual({ workbook: once, added: [], joined: [] });
  });
});
