import { describe, expect, it } from 'vitest';
import { KeptWorkbook, WORKBOOK_KEY } from '../../src/workbook/kept-workbook.ts';
import { makeStorage } from '../storage/make-storage.ts';

describe('KeptWorkbook(storage)', () => {
  it('save() writes only what changed here, so that another window’s words stay', () => {
    const storage = makeStorage();
    const [one, other] = [new KeptWorkbook(storage), new KeptWorkbook(storage)];
    one.set('nota/a', 'uno');
    one.save();
    other.set('nota/b', 'dos');
    other.save();
    expect(new KeptWorkbook(storage).entries).toEqual({ 'nota/a': 'uno', 'nota/b': 'dos' });
  });

  it('save() keeps both where two windows changed the same text unseen', () => {
    const storage = makeStorage();
    const [one, other] = [new KeptWorkbook(storage), new KeptWorkbook(storage)];
    one.set('nota/a', 'uno');
    other.set('nota/a', 'dos');
    one.save();
    other.save();
    expect(new KeptWorkbook(storage).entries['nota/a']).toMatch(/dos[\s\S]+uno/);
  });

  it('save() lets who has seen the other’s text change it', () => {
    const storage = makeStorage();
    const [one, other] = [new KeptWorkbook(storage), new KeptWorkbook(storage)];
    one.set('nota/a', 'uno');
    one.save();
    other.refresh();
    other.set('nota/a', '');
    other.save();
    expect(new KeptWorkbook(storage).entries).toEqual({});
  });

  it('save() says «full», keeps the words in hand and writes them once there is room', () => {
    const storage = makeStorage({ otra: 'llena' }, 5);
    const workbook = new KeptWorkbook(storage);
    workbook.set('nota/a', 'uno');
    expect(workbook.save()).toBe('full');
    expect(workbook.entries).toEqual({ 'nota/a': 'uno' });
    workbook.set('nota/b', 'dos');
    storage.room = 1000;
    expect(workbook.save()).toBe('kept');
    expect(new KeptWorkbook(storage).entries).toEqual({ 'nota/a': 'uno', 'nota/b': 'dos' });
  });

  it('puts aside what it can’t read instead of writing over it', () => {
    const storage = makeStorage({ [WORKBOOK_KEY]: '{"version":9}' });
    const workbook = new KeptWorkbook(storage);
    workbook.set('nota/a', 'uno');
    workbook.save();
    expect(Object.values(storage.kept)).toContain('{"version":9}');
    expect(new KeptWorkbook(storage).entries).toEqual({ 'nota/a': 'uno' });
  });

  it('writes nothing once it was closed', () => {
    const storage = makeStorage();
    const workbook = new KeptWorkbook(storage);
    workbook.set('nota/a', 'uno');
    workbook.close();
    workbook.save();
    expect(storage.kept).toEqual({});
  });
});
