import type { Token } from 'marked';
import { plainText, walkTokens } from '../../content/markdown-lexer.ts';
import type { ForeignToken, Taller } from '../../content/model.ts';
import { variablesOf } from '../../content/variables.ts';

/** All words of the workshop that its source says are in another language; undefined where HTML of its own may say more. */
export function foreignPhrases(taller: Taller): { text: string; language: string }[] | undefined {
  const phrases = [...taller.foreign].map(([text, language]) => ({ text, language }));
  for (const { titulo, idioma } of taller.sources) if (idioma) phrases.push({ text: titulo, language: idioma });
  let other = false;
  for (const { body, notes, context } of taller.slides)
    walkTokens([...body, ...(notes ?? []), ...(context ?? [])] as Token[], '', (token) => {
      if (token.type === 'html' && /\blang\s*=/.test(token.raw)) other = true;
      if (token.type !== 'foreign') return;
      const { language, tokens } = token as unknown as ForeignToken;
      phrases.push({ text: plainText(tokens, variablesOf(taller.config)), language });
    });
  return other ? undefined : phrases;
}
