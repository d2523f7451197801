import type { Where } from '../components/component.ts';
import { registry } from '../components/registry.ts';
import type { Slide } from '../content/model.ts';

/** What the figures of a slide must show `where`, tell in words or to those who don't see their pictures, and head tables with: from its data and not from how they were drawn. */
export function factsOfFigures({ body }: Slide, where: Where): { texts: string[]; told: string[]; heads: string[] } {
  const figures = body.flatMap((token) =>
    token.type === 'component' ? [{ its: registry.get(token.name)!, spec: token.spec }] : [],
  );
  return {
    texts: figures.flatMap(({ its, spec }) => its.texts(spec, where)),
    // What a slide has no room for its pictures say; large print has none.
    told: figures.flatMap(({ its, spec }) =>
      where === 'lectura' ? [] : [...its.texts(spec, 'cuaderno'), ...(its.told?.(spec) ?? [])],
    ),
    heads: figures.flatMap(({ its, spec }) => its.heads?.(spec, where) ?? []),
  };
}
