/** Levels of headings, by their ranks: from `first` on, at most one more than the `last` before, so that none is skipped. */
export function closeGaps(ranks: readonly number[], first: number, last = first - 1): number[] {
  const known = [...new Set(ranks)].sort();
  let level = last;
  return ranks.map((rank) => {
    level = Math.min(6, first + known.indexOf(rank), level + 1);
    return level;
  });
}
