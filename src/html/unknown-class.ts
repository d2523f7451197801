import type { SelectorPart } from './drop-rules.ts';

/**
 * Whether a selector's part is a class that a page and its program, both in `text`, never write; those of other pages (`without`)
 * may be words of the slides. A name that a script puts together (`panel-${name}`) is known by its beginning.
 */
export function unknownClass(text: string, without: readonly string[]): (part: SelectorPart) => boolean {
  const words = new Set(text.match(/[\w-]+/g));
  for (const other of without) words.delete(other);
  // From its end backwards: a search for its beginning would start at each letter of a page.
  const beginnings = [...text.matchAll(/-(?:\$\{|[`'"]\s*\+)/g)].flatMap(
    ({ index }) => /[a-z][\w-]*-$/.exec(text.slice(Math.max(0, index - 40), index + 1)) ?? [],
  );
  return ({ type, name = '' }) =>
    type === 'class' && !words.has(name) && !beginnings.some((beginning) => name.startsWith(beginning));
}
