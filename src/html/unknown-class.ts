import type { SelectorPart } from './drop-rules.ts';

/**
 * Whether a selector's part is a class that a page and its program, both in `text`, never write; those of other pages (`without`)
 * may be words of the slides. A name that a script puts together (`panel-${name}`) is known by its beginning.
 */
export function unknownClass(text: string, without: readonly string[]): (part: SelectorPart) => boolean {
  const words = new Set(text.match(/[\w-]+/g));
  for (const other of without) words.delete(other);
  const beginnings = [...text.matchAll(/([a-z][\w-]*-)(?:\$\{|[`'"]\s*\+)/g)].map((match) => match[1]!);
  return ({ type, name = '' }) =>
    type === 'class' && !words.has(name) && !beginnings.some((beginning) => name.startsWith(beginning));
}
