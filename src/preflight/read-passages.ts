import { isScalar, visit } from 'yaml';
import { lexMarkdown, walkTokens } from '../content/markdown-lexer.ts';
import { documentOf } from '../content/parse-yaml.ts';
import { readCells } from '../content/read-cells.ts';
import type { SourceText } from '../content/source-text.ts';

/** Running text and where it starts in its file. */
export interface Passage {
  text: string;
  offset: number;
}

// Names, addresses and references: no sentences.
const NO_PROSE =
  /^(id|ids|url|editor|fuentes?|(\w+_)?fuente_id|fuentes_\w+|(\w+_)?fuentes|carril|fecha\w*|desde|hasta|archivo|idioma|direccion|confianza|clave\w*|organo\w*|icono|datos)$/;

// Ids of slides and sources, wherever they stand.
const ID = /^[a-z0-9]+(-[a-z0-9]+)+$/;

/** The sentences of an editor's file: a chapter's text without code, tags and addresses; the values of a data file. */
export function readPassages(source: SourceText): Passage[] {
  if (source.file.endsWith('.md')) return markdownPassages(source.text);
  if (source.file.endsWith('.csv')) return csvPassages(source.text);
  // Titles of sources are other people's words, in any language.
  return yamlPassages(source.text, source.file.endsWith('fuentes.yaml') ? ['titulo'] : []);
}

function markdownPassages(text: string): Passage[] {
  const passages: Passage[] = [];
  walkTokens(lexMarkdown(text), text, (token, offset) => {
    if (token.type === 'text' && !('tokens' in token && token.tokens)) passages.push({ text: token.raw, offset });
    if (token.type !== 'html') return;
    for (const match of token.raw.matchAll(/titulo="([^"]*)"/g)) {
      passages.push({ text: match[1]!, offset: offset + match.index + 'titulo="'.length });
    }
    const words = token.raw.replace(/<!--[\s\S]*?-->|<[^>]*>/g, (tag) => ' '.repeat(tag.length));
    passages.push({ text: words, offset });
  });
  return passages;
}

function yamlPassages(text: string, foreign: readonly string[]): Passage[] {
  const passages: Passage[] = [];
  visit(documentOf(text), {
    Pair(_key, pair) {
      if (!isScalar(pair.key)) return;
      const key = String(pair.key.value);
      if (NO_PROSE.test(key) || foreign.includes(key)) return visit.SKIP;
    },
    Scalar(key, { value, range }) {
      if (key === 'key' || typeof value !== 'string' || !range || ID.test(value)) return;
      passages.push({ text: text.slice(range[0], range[1]), offset: range[0] });
    },
  });
  return passages;
}

function csvPassages(text: string): Passage[] {
  const [header = [], ...rows] = readCells(text, () => {});
  const cells = rows.flatMap((row) => row.filter((_cell, index) => !NO_PROSE.test(header[index]?.text ?? '')));
  return cells.map(({ offset, end }) => ({ text: text.slice(offset, end), offset }));
}
