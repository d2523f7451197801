import { describe, expect, it } from 'vitest';
import { deviceStorage, readText, writeText } from '../../src/storage/device-storage.ts';
import { keyOf } from '../../src/storage/key-of.ts';
import { makeStorage } from './make-storage.ts';

describe('what a browser keeps', () => {
  it('readText(storage, name) gives what writeText kept under the workshop’s key', () => {
    const storage = makeStorage();
    expect(writeText(storage, 'a', 'algo')).toBe('kept');
    expect(readText(storage, 'a')).toBe('algo');
    expect(Object.keys(storage.kept)).toEqual([keyOf('a')]);
  });

  it('writeText(storage, name, text) tells a full storage from one that keeps nothing', () => {
    expect(writeText(makeStorage({ otra: 'llena' }, 5), 'a', 'algo')).toBe('full');
    expect(writeText(makeStorage({}, 0), 'a', 'algo')).toBe('denied');
    expect(writeText(makeStorage({}, 5_000_000), 'a', 'a'.repeat(5_000_001))).toBe('full');
    expect(writeText(undefined, 'a', 'algo')).toBe('denied');
  });

  it('deviceStorage(window) is undefined where the browser refuses to be asked', () => {
    const refusing = {
      get localStorage(): Storage {
        throw new DOMException('denied', 'SecurityError');
      },
    };
    expect(deviceStorage(refusing)).toBeUndefined();
    expect(readText(undefined, 'a')).toBeUndefined();
  });
});
