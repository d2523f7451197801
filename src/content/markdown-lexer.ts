import { Marked, type Token, type TokenizerAndRendererExtension } from 'marked';
import type { CitationToken, VariableToken } from './model.ts';

const CITATION = /^\[((?:@[\w-]+)(?:\s*[,;]\s*@[\w-]+)*)\]/;
const VARIABLE = /^\{\{\s*([\p{L}_.]+)\s*\}\}/u;

const citation: TokenizerAndRendererExtension = {
  name: 'citation',
  level: 'inline',
  start: (source) => source.indexOf('[@'),
  tokenizer(source): CitationToken | undefined {
    const match = CITATION.exec(source);
    if (!match) return undefined;
    const ids = match[1]!.split(/[,;]/).map((id) => id.trim().slice(1));
    return { type: 'citation', raw: match[0], ids };
  },
};

const variable: TokenizerAndRendererExtension = {
  name: 'variable',
  level: 'inline',
  start: (source) => source.indexOf('{{'),
  tokenizer(source): VariableToken | undefined {
    const match = VARIABLE.exec(source);
    return match ? { type: 'variable', raw: match[0], text: match[1]! } : undefined;
  },
};

const marked = new Marked({ extensions: [citation, variable], gfm: true });

/** Markdown to marked's tokens, plus `[@fuente]` and `{{variable}}`. */
export function lexMarkdown(text: string): Token[] {
  return marked.lexer(text);
}

/** Calls `visit` for every token, parents first, with its offset in `text` (nearest known where marked lost it). */
export function walkTokens(tokens: readonly Token[], text: string, visit: (token: Token, offset: number) => void): void {
  walk(tokens, text, 0, text.length, visit);
}

function walk(
  tokens: readonly Token[],
  text: string,
  from: number,
  to: number,
  visit: (token: Token, offset: number) => void,
): void {
  let cursor = from;
  for (const token of tokens) {
    const found = locate(token.raw, text, cursor, to);
    const offset = found ?? cursor;
    visit(token, offset);
    const end = found === undefined ? to : Math.min(to, offset + token.raw.length);
    for (const children of childrenOf(token)) walk(children, text, offset, Math.max(end, offset), visit);
    if (found !== undefined) cursor = end;
  }
}

function locate(raw: string, text: string, from: number, to: number): number | undefined {
  const whole = text.indexOf(raw, from);
  if (whole !== -1 && whole <= to) return whole;
  // Lists and quotes drop the indent of inner lines: their first line is still there.
  const firstLine = raw.trimStart().split('\n', 1)[0] ?? '';
  const line = firstLine === '' ? -1 : text.indexOf(firstLine, from);
  return line !== -1 && line <= to ? line : undefined;
}

function childrenOf(token: Token): Token[][] {
  if (token.type === 'list') return [token.items];
  if (token.type === 'table') {
    return [...token.header, ...token.rows.flat()].map((cell: { tokens: Token[] }) => cell.tokens);
  }
  return 'tokens' in token && token.tokens ? [token.tokens] : [];
}

/** The text of tokens without any markup; `variables` fill `{{…}}`. */
export function plainText(tokens: readonly Token[], variables: Readonly<Record<string, string>>): string {
  return tokens
    .map((token): string => {
      if (token.type === 'variable') return variables[token.text as string] ?? '';
      if (token.type === 'citation' || token.type === 'html') return '';
      if (token.type === 'br') return ' ';
      if (token.type === 'image') return token.text;
      const inner = childrenOf(token);
      if (inner.length > 0) return inner.map((each) => plainText(each, variables)).join(' ');
      return 'text' in token ? String(token.text) : '';
    })
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
