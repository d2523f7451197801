import { Parser } from 'htmlparser2';
import type { Token } from 'marked';
import { mediaOf } from '../../content/media-types.ts';
import { plainText, walkTokens } from '../../content/markdown-lexer.ts';

/** What Markdown and raw HTML say of their images, in order; images that are only decoration say nothing. */
export function alternativeTexts(tokens: readonly Token[], variables: Readonly<Record<string, string>>): string[] {
  const texts: string[] = [];
  walkTokens(tokens, '', (token) => {
    if (token.type === 'image' && !/video|audio/.test(mediaOf(token.href) ?? ''))
      texts.push(plainText([token], variables));
    if (token.type === 'html') texts.push(...altsInHtml(token.raw));
  });
  return texts.filter((text) => text.trim() !== '');
}

function altsInHtml(html: string): string[] {
  const alts: string[] = [];
  const parser = new Parser({ onopentag: (name, { alt }) => void (name === 'img' && alt && alts.push(alt)) });
  parser.end(html);
  return alts;
}
