/** Lets in at most `most` of one address at a time: each gets what it calls on leaving, whoever is too many gets nothing. */
export function limitByAddress(most: number): (address: string) => (() => void) | undefined {
  const inside = new Map<string, number>();
  return (address) => {
    const count = inside.get(address) ?? 0;
    if (count >= most) return undefined;
    inside.set(address, count + 1);
    return () => {
      const left = inside.get(address)! - 1;
      if (left > 0) inside.set(address, left);
      else inside.delete(address);
    };
  };
}
