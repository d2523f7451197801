declare module 'nspell' {
  interface Spell {
    correct(word: string): boolean;
    suggest(word: string): string[];
  }
  export default function nspell(affixes: Uint8Array, words: Uint8Array): Spell;
}
