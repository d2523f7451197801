/** Writes the address of this place, and what is kept with it; a browser may refuse (Safari, after a hundred in half a minute). */
export function replaceAddress(state: unknown, address: string): void {
  try {
    history.replaceState(state, '', address);
  } catch {
    // The page goes on; the next place is written again.
  }
}
