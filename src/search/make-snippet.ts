import { foldText } from '../language/fold-text.ts';
import { wordsIn } from './words-in.ts';

const BEFORE = 50;
const LENGTH = 190;

/** A stretch of text around the first found word, in parts; `found` marks the words that were looked for. */
export function makeSnippet(text: string, terms: ReadonlySet<string>): { text: string; found: boolean }[] {
  const words = wordsIn(text);
  const hits = words.filter(({ word }) => terms.has(foldText(word)));
  const wanted = Math.max(0, (hits[0]?.at ?? 0) - BEFORE);
  const start = wanted === 0 ? 0 : (words.find(({ at }) => at >= wanted)?.at ?? 0);
  const last = words.findLast(({ word, at }) => at + word.length <= start + LENGTH);
  const end = start + LENGTH >= text.length ? text.length : Math.max(start, (last?.at ?? 0) + (last?.word.length ?? 0));
  const parts: { text: string; found: boolean }[] = [];
  let at = start;
  for (const hit of hits) {
    if (hit.at < start || hit.at + hit.word.length > end) continue;
    if (hit.at > at) parts.push({ text: text.slice(at, hit.at), found: false });
    parts.push({ text: hit.word, found: true });
    at = hit.at + hit.word.length;
  }
  if (at < end) parts.push({ text: text.slice(at, end), found: false });
  if (start > 0) parts.unshift({ text: '… ', found: false });
  if (end < text.length) parts.push({ text: ' …', found: false });
  return parts;
}
