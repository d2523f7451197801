import { describe, expect, it } from 'vitest';
import { deviceStorage, readText, writeText } from '../../src/storage/device-storage.ts';
import { keyOf } from '../../src/storage/key-of.ts';

/** A storage that takes so many signs; 0 is what some browsers give in private. */
function makeStorage(room: number, kept: Record<string, string> = {}) {
  return {
    get length() {
      return Object.keys(kept).length;
    },
    getItem: (key: string) => kept[key] ?? null,
    setItem(key: string, value: string) {
      const used = Object.entries(kept).reduce((sum, [name, text]) => sum + (name === key ? 0 : text.length), 0);
      if (used + value.length > room) throw new DOMException('full', 'QuotaExceededError');
      kept[key] = value;
    },
  } as unknown as Storage;
}

describe('what a browser keeps', () => {
  it('readText(storage, name) gives what writeText kept under the workshop’s key', () => {
    const kept: Record<string, string> = {};
    const storage = makeStorage(100, kept);
    expect(writeText(storage, 'a', 'algo')).toBe('kept');
    expect(readText(storage, 'a')).toBe('algo');
    expect(Object.keys(kept)).toEqual([keyOf('a')]);
  });

  it('writeText(storage, name, text) tells a full storage from one that keeps nothing', () => {
    expect(writeText(makeStorage(5, { otra: 'llena' }), 'a', 'algo')).toBe('full');
    expect(writeText(makeStorage(0), 'a', 'algo')).toBe('denied');
    expect(writeText(makeStorage(5_000_000), 'a', 'a'.repeat(5_000_001))).toBe('full');
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
