import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import nspell from 'nspell';
import { closestWord } from '../content/closest-word.ts';

export interface Speller {
  knows(word: string): boolean;
  suggest(word: string): string | undefined;
}

const ROMAN = /^[IVXLC]+$/;
// Pronouns stick to infinitives and gerunds, and the dictionary lists few of the pairs: juntar + las.
const ENCLITIC = /^(.{2,}(?:[aeií]r|ndo))(?:se|me|te|nos)?(?:l[aeo]s?|se|me|te|nos)$/i;

/** Mexican Spanish (Hunspell's es_MX from the registry) plus the project's `own` words, one a line, `#` for comments, and its `names`. */
export function makeSpeller(own: string, names: readonly string[] = []): Speller {
  const folder = dirname(createRequire(import.meta.url).resolve('dictionary-es-mx'));
  const spell = nspell(readFileSync(join(folder, 'index.aff')), readFileSync(join(folder, 'index.dic')));
  const listed = new Set([...own.split('\n').map((line) => line.replace(/#.*/, '').trim()), ...names]);
  const isListed = (word: string) => listed.has(word) || listed.has(word.toLowerCase());
  const knows = (word: string): boolean => {
    if (word.length < 2 || ROMAN.test(word) || isListed(word) || spell.correct(word)) return true;
    const stem = ENCLITIC.exec(word)?.[1];
    return stem !== undefined && (spell.correct(stem) || spell.correct(withoutAccents(stem)) || isListed(stem));
  };
  const suggest = (word: string) =>
    // For initials and the shortest words everything is near.
    word.length < 4 || /\p{L}\p{Lu}/u.test(word) ? undefined : closestWord(word, spell.suggest(word), 2);
  return { knows, suggest };
}

function withoutAccents(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\u0301/g, '')
    .normalize('NFC');
}
