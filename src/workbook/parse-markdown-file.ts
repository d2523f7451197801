import { workbookWords } from '../language/workbook-es-mx.ts';
import type { FileContents } from './file-contents.ts';
import { END, MARK } from './to-markdown.ts';
import { isEntry, normalizeText, ORDER, withEntries } from './workbook.ts';

const COMMENT = new RegExp(`^<!-- ${MARK}(\\S+)(?: (.*?))? -->\\s*$`);

/** Reads what `toMarkdown` wrote: the quoted lines below each comment of ours. Everything else is for people. */
export function parseMarkdownFile(text: string): FileContents {
  const { problems } = workbookWords;
  const entries: Record<string, string> = {};
  let lines: string[] | undefined;
  let name = '';
  let expected: number | undefined;
  const close = () => {
    if (lines) entries[name] = lines.join('\n');
    lines = undefined;
  };
  for (const line of normalizeText(text).split('\n')) {
    const found = COMMENT.exec(line);
    if (!found) {
      if (line.startsWith('>')) lines?.push(line.replace(/^> ?/, ''));
      continue;
    }
    close();
    const [, word = '', rest = ''] = found;
    if (word === END) {
      expected = Number(rest);
      break;
    }
    if (!isEntry(word) || word in entries) return { problem: problems.damaged };
    if (word === ORDER) entries[word] = rest;
    else lines = [];
    name = word;
  }
  close();
  const count = Object.keys(entries).length;
  if (expected === undefined) return { problem: count > 0 ? problems.cut : problems.foreign };
  if (!(count >= expected) || Object.values(entries).includes('')) return { problem: problems.cut };
  return { workbook: withEntries({}, entries) };
}
