/** Picks one option of each group so that all heights fit into `available` at the least cost; the lowest ones if none fit. */
export function chooseOptions<Option extends { height: number; cost: number }>(
  groups: readonly (readonly Option[])[],
  available: number,
): Option[] {
  // Cheapest way to fill each total height (whole pixels), group after group.
  let ways = new Map<number, { cost: number; options: Option[] }>([[0, { cost: 0, options: [] }]]);
  for (const group of groups) {
    const next: typeof ways = new Map();
    for (const [height, way] of ways) {
      for (const option of group) {
        const total = height + Math.ceil(option.height);
        const cost = way.cost + option.cost;
        if (total > available || cost >= (next.get(total)?.cost ?? Number.POSITIVE_INFINITY)) continue;
        next.set(total, { cost, options: [...way.options, option] });
      }
    }
    ways = next;
  }
  const [best] = [...ways].sort(([a, one], [b, other]) => one.cost - other.cost || a - b);
  return (
    best?.[1].options ?? groups.map((group) => group.reduce((low, each) => (each.height < low.height ? each : low)))
  );
}
