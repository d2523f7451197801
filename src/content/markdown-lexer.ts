import { decodeHTMLStrict } from 'entities';
import { lexer, Marked, type Token, type TokenizerAndRendererExtension } from 'marked';
import { FOREIGN_START } from './foreign-text.ts';
import type { CitationToken, ForeignToken, VariableToken } from './model.ts';
import { remember } from './remember.ts';
import { spacedAddress } from './spaced-address.ts';

// `[@name](address)` and `[@name][label]` are links; whatever else starts with `[@` was meant to cite.
const CITATION = /^\[(@[^\]\n]{0,1000})\](?!\(|\[(?!@))/;
const VARIABLE = /^\{\{\s*([\p{L}\p{N}_.-]+)\s*\}\}/u;

const citation: TokenizerAndRendererExtension = {
  name: 'citation',
  level: 'inline',
  tokenizer(source): CitationToken | undefined {
    const match = CITATION.exec(source);
    if (!match) return undefined;
    const ids = match[1]!.split(/[,;]/).map((id) => id.trim().replace(/^@\s*/, ''));
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

const foreign: TokenizerAndRendererExtension = {
  name: 'foreign',
  level: 'inline',
  tokenizer(source): ForeignToken | undefined {
    const match = FOREIGN_START.exec(source);
    if (!match) return undefined;
    return { type: 'foreign', raw: match[0], language: match[2]!, tokens: this.lexer.inlineTokens(match[1]!) };
  },
};

const marked = new Marked({ extensions: [citation, variable, foreign, spacedAddress], gfm: true });

/** Markdown to marked's tokens, plus `[@fuente]`, `{{variable}}` and `[words]{lang=en}`. */
export const lexMarkdown = remember((text): readonly Token[] => marked.lexer(text));

/** Markdown to marked's own tokens: where its blocks and its code begin and end. */
export const lexPlain = remember((text): readonly Token[] => lexer(text));

type Visit = (token: Token, offset: number, end: number) => void;

/** Calls `visit` for every token, parents first, with its start and end in `text` (nearest known where marked lost them). */
export function walkTokens(tokens: readonly Token[], text: string, visit: Visit): void {
  let found = located.get(tokens);
  if (found?.text !== text) {
    const visits: Parameters<Visit>[] = [];
    walk(tokens, text, 0, text.length, (...each) => visits.push(each));
    found = { text, visits };
    located.set(tokens, found);
  }
  for (const each of found.visits) visit(...each);
}

const located = new WeakMap<readonly Token[], { text: string; visits: Parameters<Visit>[] }>();

function walk(tokens: readonly Token[], text: string, from: number, to: number, visit: Visit): void {
  let cursor = from;
  for (const token of tokens) {
    const found = locate(token.raw, text, cursor, to);
    const [offset, end] = found ?? [cursor, to];
    visit(token, offset, end);
    for (const children of childrenOf(token)) walk(children, text, offset, end, visit);
    if (found) cursor = end;
  }
}

function locate(raw: string, text: string, from: number, to: number): [offset: number, end: number] | undefined {
  const near = text.slice(from, to);
  const whole = near.indexOf(raw);
  if (whole !== -1) return [from + whole, from + whole + raw.length];
  // Lists and quotes drop the indent of inner lines: the first line is still there, and as many lines follow.
  const [firstLine = '', ...more] = raw.trim().split('\n');
  const line = firstLine === '' ? -1 : near.indexOf(firstLine);
  if (line === -1) return undefined;
  let end = line;
  for (let n = 0; n <= more.length && end !== -1; n++) end = near.indexOf('\n', n === 0 ? end : end + 1);
  return [from + line, end === -1 ? to : from + end];
}

function childrenOf(token: Token): Token[][] {
  if (token.type === 'list') return [token.items];
  if (token.type === 'table') {
    return [...token.header, ...token.rows.flat()].map((cell: { tokens: Token[] }) => cell.tokens);
  }
  return 'tokens' in token && token.tokens ? [token.tokens] : [];
}

/** The text of tokens without any markup; `variables` fill `{{…}}`. Without `alt`, only what stands there to be read. */
export function plainText(
  tokens: readonly Token[],
  variables: Readonly<Record<string, string>>,
  { alt = true }: { alt?: boolean } = {},
): string {
  return tokens
    .map((token): string => {
      if (token.type === 'variable') return variables[token.text as string] ?? '';
      if (token.type === 'citation' || token.type === 'html') return '';
      if (token.type === 'br') return ' ';
      if (token.type === 'image' && !alt) return ' ';
      if (token.type === 'image' && !token.tokens) return decodeHTMLStrict(token.text);
      if (token.type === 'text' && !token.tokens) return decodeHTMLStrict(token.text);
      const inner = childrenOf(token);
      if (inner.length > 0) return inner.map((each) => plainText(each, variables, { alt })).join(' ');
      return 'text' in token ? String(token.text) : '';
    })
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
