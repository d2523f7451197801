/** A browser's storage that takes `room` signs; 0 is what some browsers give in private. Both can be looked at and changed. */
export function makeStorage(kept: Record<string, string> = {}, room = Number.POSITIVE_INFINITY) {
  const storage = {
    kept,
    room,
    get length() {
      return Object.keys(kept).length;
    },
    getItem: (key: string) => kept[key] ?? null,
    setItem(key: string, value: string) {
      const used = Object.entries(kept).reduce((sum, [name, text]) => sum + (name === key ? 0 : text.length), 0);
      if (used + value.length > storage.room) throw new DOMException('full', 'QuotaExceededError');
      kept[key] = value;
    },
  };
  return storage as typeof storage & Storage;
}
