import type { StateWords } from '../components/component.ts';
import { registry } from '../components/registry.ts';
import type { Slide } from '../content/model.ts';

/** What can be chosen in the components of each slide, in words, by the slide's id. */
export function describeComponents(slides: readonly Slide[]): Record<string, StateWords[]> {
  const words = slides.map(({ id, body }) => {
    const told = body.flatMap((token) =>
      token.type === 'component' ? (registry.get(token.name)!.describe?.(token.spec) ?? []) : [],
    );
    return [id, told] as const;
  });
  return Object.fromEntries(words.filter(([, told]) => told.length > 0));
}
