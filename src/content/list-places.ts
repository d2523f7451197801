// More of them are no help in a message.
const SHOWN = 12;

/** Places in a sentence, each line once, files by name: `slides/a.md:3, 5; slides/b.md:4`. */
export function listPlaces(places: readonly { file: string; line: number }[]): string {
  const lines = new Map<string, Set<number>>();
  for (const { file, line } of places) lines.set(file, (lines.get(file) ?? new Set()).add(line));
  let left = SHOWN;
  const shown = [...lines].flatMap(([file, all]) => {
    const some = [...all].sort((a, b) => a - b).slice(0, Math.max(left, 0));
    left -= all.size;
    return some.length > 0 ? `${file}:${some.join(', ')}` : [];
  });
  return shown.join('; ') + (left < 0 ? '…' : '');
}
