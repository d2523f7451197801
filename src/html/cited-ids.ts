import { walkTokens } from '../content/markdown-lexer.ts';
import type { Taller } from '../content/model.ts';

/** Ids of all sources that slides, notes, contexts and figures cite, in the order in which a reader meets them. */
export function citedIds(taller: Taller): Set<string> {
  const cited = new Set<string>();
  for (const slide of taller.slides) {
    walkTokens([...slide.body, ...(slide.notes ?? []), ...(slide.context ?? [])], '', (token) => {
      if (token.type === 'citation') for (const id of token.ids as string[]) cited.add(id);
      if (token.type === 'component') for (const id of token.citations as string[]) cited.add(id);
    });
  }
  return cited;
}
