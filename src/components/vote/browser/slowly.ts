/** Gives what says the newest of what it is given, once, and at most every `between` milliseconds; the first `soon` after it was given. */
export function slowly<Said>(tell: (said: Said) => void, between: number, soon = 0): (said: Said) => void {
  let isWaiting = false;
  let last = Number.NEGATIVE_INFINITY;
  let newest: Said;
  return (said) => {
    newest = said;
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(
      () => {
        isWaiting = false;
        last = performance.now();
        tell(newest);
      },
      Math.max(soon, last + between - performance.now()),
    );
  };
}
