import type { Taller } from '../content/model.ts';

/** Names of the components that a workshop shows. */
export function shownComponents({ slides }: Pick<Taller, 'slides'>): ReadonlySet<string> {
  const bodies = slides.flatMap(({ body }) => body);
  return new Set(bodies.flatMap((token) => (token.type === 'component' ? String(token.name) : [])));
}
