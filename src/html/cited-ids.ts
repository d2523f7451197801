import { walkTokens } from '../content/markdown-lexer.ts';
import type { Taller } from '../content/model.ts';

/** Ids of all sources that slides, notes, contexts, figures, glossary and questions cite, in the order in which a reader meets them. */
export function citedIds(taller: Taller): Set<string> {
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
  return cited;
}
