import MiniSearch from 'minisearch';
import { foldText } from '../language/fold-text.ts';
import { wordsIn } from './words-in.ts';

/** A piece of the workshop that can be found. */
export interface SearchEntry {
  title: string;
  text: string;
  /** Below 1 for what is wanted less often than the rest. */
  weight?: number;
}

export interface Found<Entry extends SearchEntry> {
  entry: Entry;
  /** Folded words of the entry that were looked for, or are so like them that they will do. */
  terms: ReadonlySet<string>;
}

// Words that are everywhere and mean nothing by themselves.
const EMPTY = new Set(
  'a al algo ante como con cual de del desde donde e el ella en entre es esta este ha hay la las le les lo los mas me mi o para pero por que se sin sobre son su sus te tu u un una y ya'.split(
    ' ',
  ),
);

/**
 * Finds entries by words: accents don't matter, a beginning is enough, a slip or two in longer words are forgiven. First
 * comes what says the whole of what is asked, in its title before in its text.
 */
export function makeIndex<Entry extends SearchEntry>(entries: readonly Entry[]): (query: string) => Found<Entry>[] {
  const index = new MiniSearch<{ id: number; title: string; text: string }>({
    fields: ['title', 'text'],
    tokenize: (text) => [...wordsOf(text), ...new Set(namesIn(text).flatMap(({ other }) => other))],
    processTerm: foldText,
    searchOptions: { tokenize: wordsOf },
  });
  const folded = entries.map(({ title, text }) => ({
    title: foldPhrases(title),
    text: foldPhrases(text),
    names: namesIn(`${title} ${text}`).map(
      ({ written, other }) => [written.map(foldText), other.map(foldText)] as const,
    ),
  }));
  index.addAll(entries.map(({ title, text }, id) => ({ id, title, text })));
  return (query) => {
    const words = wordsOf(query);
    const full = words.filter((word) => !EMPTY.has(foldText(word)));
    const wanted = (full.length > 0 ? full : words).join(' ');
    const search = (combineWith: 'AND' | 'OR') =>
      index.search(wanted, {
        combineWith,
        boost: { title: 2 },
        boostDocument: (id) => entries[id as number]?.weight ?? 1,
        prefix: (term) => term.length > 1,
        fuzzy: (term) => (/\d/.test(term) || term.length < 4 ? false : term.length < 8 ? 1 : 2),
        weights: { fuzzy: 0.3, prefix: 0.6 },
      });
    const all = search('AND');
    const phrase = foldWords(words);
    const rank = (id: number) => {
      const { title, text } = folded[id]!;
      return (title.includes(phrase) ? 2 : text.includes(phrase) ? 1 : 0) * (entries[id]?.weight ?? 1);
    };
    // A name that is written in the other way is marked as it is written.
    const marked = (id: number, terms: readonly string[]) => {
      const names = folded[id]!.names.filter(([, other]) => other.every((word) => terms.includes(word)));
      return new Set([...terms, ...names.flatMap(([written]) => written)]);
    };
    // Better something with some of the words than nothing.
    return (all.length > 0 ? all : search('OR'))
      .map(({ id, score, terms }) => ({ entry: entries[id]!, terms: marked(id, terms), rank: rank(id), score }))
      .sort((a, b) => b.rank - a.rank || b.score - a.score);
  };
}

/** Names that may be asked for in one word as well as in two, «Quintana Roo» and «GobiernoEspía»: as written, and the other way. */
function namesIn(text: string): { written: string[]; other: string[] }[] {
  const labels = wordsOf(text).map((word) => ({ written: [word], other: word.split(/(?<=\p{Ll})(?=\p{Lu})/u) }));
  const pairs = [...text.matchAll(/(?=(?<!\p{L})(\p{Lu}\p{Ll}+) (\p{Lu}\p{Ll}+))/gu)].map(([, ...pair]) => pair);
  return [
    ...labels.filter(({ other }) => other.length > 1),
    ...pairs.map((written) => ({ written, other: [written.join('')] })),
  ];
}

/** A text and the other ways of its names, each in a row, folded, with a space on both sides: a phrase in it is whole words. */
function foldPhrases(text: string): string {
  return [wordsOf(text), ...namesIn(text).map(({ other }) => other)].map(foldWords).join('');
}

function foldWords(words: readonly string[]): string {
  return ` ${words.map(foldText).join(' ')} `;
}

function wordsOf(text: string): string[] {
  return wordsIn(text).map(({ word }) => word);
}
