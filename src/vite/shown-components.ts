import { registry } from '../components/registry.ts';
import type { Taller } from '../content/model.ts';

/** Names of the components that a workshop shows; without those that wait for a room where there can be none. */
export function shownComponents(
  { slides }: Pick<Taller, 'slides'>,
  { inRoom = true }: { inRoom?: boolean } = {},
): ReadonlySet<string> {
  const names = slides.flatMap(({ body }) =>
    body.flatMap((token) => (token.type === 'component' ? String(token.name) : [])),
  );
  return new Set(names.filter((name) => inRoom || !registry.get(name)?.waits));
}
