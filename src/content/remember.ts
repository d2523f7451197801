const MOST_KEPT = 2000;

/** `make`, asked again about a text only after many others: one is looked at from several sides, and again when another is saved. */
export function remember<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const made = known.get(text) ?? make(text);
    if (known.size >= MOST_KEPT) known.clear();
    known.set(text, made);
    return made;
  };
}
