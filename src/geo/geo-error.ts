/** An error that says what went wrong and what to do about it. */
export function geoError(problem: string, remedy: string): Error {
  return new Error(`npm run geo: ${problem}; ${remedy}`);
}
