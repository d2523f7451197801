/** At most `burst` at once, and `perSecond` after that: says of each moment (ms) whether one more is taken. */
export function makeBucket({ burst, perSecond }: { burst: number; perSecond: number }): (now: number) => boolean {
  let left = burst;
  let filled: number | undefined;
  return (now) => {
    // A clock may be set back.
    left = Math.min(burst, left + (Math.max(0, now - (filled ?? now)) / 1000) * perSecond);
    filled = now;
    if (left < 1) return false;
    left -= 1;
    return true;
  };
}
