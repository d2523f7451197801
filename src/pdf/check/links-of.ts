import type { Token, Tokens } from 'marked';
import { plainText, walkTokens } from '../../content/markdown-lexer.ts';
import type { Taller } from '../../content/model.ts';
import { variablesOf } from '../../content/variables.ts';
import { parseUrl } from '../../content/parse-url.ts';
import { folded } from './check-words.ts';
import { numberSources } from '../../html/number-sources.ts';

/** Where the workshop's links lead. */
export interface Links {
  /** To slides: their words and the slide's id. */
  slides: { text: string; target: string }[];
  /** By their words, as compared, the addresses outside that these lead to. */
  addresses: Map<string, Set<string>>;
  /** Outside; undefined where HTML of its own may lead anywhere. */
  outside: Set<string> | undefined;
}

/** The links of the workshop: in its slides, its notes and its sources. */
export function linksOf(taller: Taller): Links {
  const ids = new Set(taller.slides.map(({ id }) => id));
  const slides: Links['slides'] = [];
  const outside = new Set<string>();
  const addresses: Links['addresses'] = new Map();
  const lead = (text: string, { href }: URL) => {
    const words = folded(text);
    outside.add(href);
    addresses.set(words, (addresses.get(words) ?? new Set()).add(href));
  };
  for (const { titulo, url } of numberSources(taller)) lead(titulo, new URL(url));
  let html = false;
  for (const { body, notes, context } of taller.slides)
    walkTokens([...body, ...(notes ?? []), ...(context ?? [])] as Token[], '', (token) => {
      if (token.type === 'html' && /\bhref\s*=/i.test(token.raw)) html = true;
      if (token.type !== 'link') return;
      const { href, tokens } = token as Tokens.Link;
      const target = decodeURIComponent(/^#\/?(.+)$/.exec(href)?.[1] ?? '');
      if (ids.has(target)) slides.push({ text: plainText(tokens, variablesOf(taller.config)), target });
      const url = parseUrl(href);
      if (url) lead(plainText(tokens, variablesOf(taller.config)), url);
    });
  return { slides, addresses, outside: html ? undefined : outside };
}
