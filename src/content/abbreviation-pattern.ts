/** Where abbreviations stand in a text by themselves; the longest first: «CCAGA-Mx» is not «AGA». Undefined for none. */
export function abbreviationPattern(names: Iterable<string>): RegExp | undefined {
  const escaped = [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (escaped.length === 0) return undefined;
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])(?!-\\p{L})`, 'gu');
}
