import type { SourceText } from '../content/source-text.ts';
import type { Finding } from './finding.ts';
import type { Speller } from './make-speller.ts';
import { readPassages } from './read-passages.ts';

// A word, with what makes it none of the language: figures, addresses, ids and file names.
const TOKEN =
  /[@\w./:\\-]*\d[\w./:-]*|https?:\S+|[\w-]+\.(?:md|yaml|csv|mx|org|com)\b|\[@[^\]]*\]|\{\{[^}]*\}\}|&\w+;|\p{L}+/gu;

// `[words]{lang=en}`: said to be of another language.
const FOREIGN = /\[[^\]\n]*\]\{\s*lang\s*=[^}\n]*\}/g;

/** Words that neither the dictionary nor `own` (a file, as messages call it) knows, each once, where it first stands. */
export function checkSpelling(files: readonly SourceText[], speller: Speller, own = 'slides/palabras.txt'): Finding[] {
  const findings = new Map<string, Finding>();
  for (const file of files) {
    for (const { text, offset } of readPassages(file)) {
      for (const part of phrases(text)) {
        const words = [...part.text.matchAll(TOKEN)].filter(([word]) => /^\p{L}+$/u.test(word));
        const unknown = words.filter(([word]) => !speller.knows(word));
        if (isForeign(part, words.length, unknown.length)) continue;
        for (const match of unknown) {
          const word = match[0];
          if (findings.has(word)) continue;
          const meant = speller.suggest(word);
          findings.set(word, {
            check: 'ortografia',
            place: file.place(offset + part.offset + match.index),
            problem: `«${word}» no está en el diccionario`,
            remedy: `${meant ? `¿quiso decir «${meant}»? Si` : 'si'} es correcta, agréguela a ${own}`,
          });
        }
      }
    }
  }
  return [...findings.values()];
}

interface Phrase {
  text: string;
  offset: number;
  quoted: boolean;
}

/** A passage and what it quotes, apart: a quotation may be in another language. */
function phrases(text: string): Phrase[] {
  const own = text.replace(FOREIGN, (words) => ' '.repeat(words.length));
  return [...own.matchAll(/[^«»“”]+/g)].map((match) => ({
    text: match[0],
    offset: match.index,
    quoted: /[«“]/.test(text[match.index - 1] ?? ''),
  }));
}

/** A phrase most of whose words are unknown is not misspelt: it is in another language. */
function isForeign({ quoted }: Phrase, words: number, unknown: number): boolean {
  return words >= 2 && unknown >= (quoted ? words * 0.5 : Math.max(2, words * 0.4));
}
