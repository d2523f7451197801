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
    tokenize: (text) =>
      wordsIn(text)
        .flatMap(({ word }) => [word, ...partsOf(word)])
        .concat(joinedNames(text)),
    processTerm: foldText,
  });
  const folded = entries.map(({ title, text }) => ({ title: foldPhrase(title), text: foldPhrase(text) }));
  index.addAll(entries.map(({ title, text }, id) => ({ id, title, text })));
  return (query) => {
    const words = wordsIn(query).map(({ word }) => word);
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
    const phrase = foldPhrase(query);
    const rank = (id: number) => {
      const { title, text } = folded[id]!;
      return (title.includes(phrase) ? 2 : text.includes(phrase) ? 1 : 0) * (entries[id]?.weight ?? 1);
    };
    // Better something with some of the words than nothing.
    return (all.length > 0 ? all : search('OR'))
      .map(({ id, score, terms }) => ({ entry: entries[id]!, terms: new Set<string>(terms), rank: rank(id), score }))
      .sort((a, b) => b.rank - a.rank || b.score - a.score);
  };
}

/** «GobiernoEspía» is found by each of its words. */
function partsOf(word: string): string[] {
  const parts = word.split(/(?<=\p{Ll})(?=\p{Lu})/u);
  return parts.length > 1 ? parts : [];
}

/** «Quintana Roo» is found as one word too, as addresses and labels write it. */
function joinedNames(text: string): string[] {
  return [...text.matchAll(/(?=(?<!\p{L})(\p{Lu}\p{Ll}+) (\p{Lu}\p{Ll}+))/gu)].map(
    ([, first, second]) => `${first}${second}`,
  );
}

/** The words of a text in a row, folded, each with a space on both sides: a phrase in it is whole words. */
function foldPhrase(text: string): string {
  return ` ${wordsIn(text)
    .map(({ word }) => foldText(word))
    .join(' ')} `;
}
