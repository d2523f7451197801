import type { RenderContext } from '../components/component.ts';
import type { Taller } from '../content/model.ts';
import type { Source } from '../content/sources-schema.ts';
import { citedIds } from './cited-ids.ts';

export type NumberedSource = Source & { number: number };

// Of a workshop that has been read: every edition asks several times.
const known = new WeakMap<Taller, readonly NumberedSource[]>();

/** The sources that the workshop cites, numbered from 1 in the order in which a reader meets them. */
export function numberSources(taller: Taller): readonly NumberedSource[] {
  if (!known.has(taller)) {
    const byId = new Map(taller.sources.map((source) => [source.id, source]));
    const numbered = [...citedIds(taller)].map((id, index) => ({ ...byId.get(id)!, number: index + 1 }));
    known.set(taller, numbered);
  }
  return known.get(taller)!;
}

/** Finds a numbered source by id; throws for one that was not numbered, which is a fault of ours. */
export function sourceFinder(sources: readonly NumberedSource[]): RenderContext['source'] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return (id) => {
    const source = byId.get(id);
    if (!source) throw new Error(`source «${id}» was cited but not numbered`);
    return source;
  };
}
