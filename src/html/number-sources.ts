import type { RenderContext } from '../components/component.ts';
import { walkTokens } from '../content/markdown-lexer.ts';
import type { Taller } from '../content/model.ts';
import type { Source } from '../content/sources-schema.ts';

export type NumberedSource = Source & { number: number };

/** The sources that the workshop cites, numbered from 1 in the order in which a reader meets them. */
export function numberSources(taller: Taller): NumberedSource[] {
  const byId = new Map(taller.sources.map((source) => [source.id, source]));
  const cited = new Set<string>();
  for (const slide of taller.slides) {
    walkTokens([...slide.body, ...(slide.notes ?? []), ...(slide.context ?? [])], '', (token) => {
      if (token.type === 'citation') for (const id of token.ids as string[]) cited.add(id);
      if (token.type === 'component') for (const id of token.citations as string[]) cited.add(id);
    });
  }
  // After the slides', whose numbers then don't depend on these.
  for (const { fuentes } of taller.glossary) for (const id of fuentes) cited.add(id);
  for (const question of taller.questions) for (const id of question.sources) cited.add(id);
  return [...cited].map((id, index) => ({ ...byId.get(id)!, number: index + 1 }));
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
