/** The room that the page's address names (see topics.ts); undefined without one. */
export function askedRoom({ location }: Window): string | undefined {
  return /[?&]sala=([a-z2-7]{16})(?:&|$)/.exec(location.search)?.[1];
}
