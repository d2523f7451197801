import { closestWord } from './closest-word.ts';
import { readAs } from './near-miss.ts';

// What others call such things.
const ALSO: Readonly<Record<string, string>> = {
  timeline: 'linea-de-tiempo',
  cronologia: 'linea-de-tiempo',
  map: 'mapa-ejercicios',
  table: 'tabla-ejes',
  counts: 'conteos',
  process: 'proceso',
};

/**
 * The component that the name of a block was meant to be, however it was spelt. Names of programming languages are
 * short: only a longer one may differ by more than a letter.
 */
export function nearComponent(name: string, components: Iterable<string>): string | undefined {
  const known = [...components];
  const read = readAs(name).replace(/[\s_.]+/g, '-');
  if (read === '') return undefined;
  if (known.includes(read)) return read;
  const also = ALSO[read];
  if (also && known.includes(also)) return also;
  const short = (word: string) => word.replace(/-(de|del|la|el|los|las)(?=-)/g, '');
  const begins = read.length > 3 && known.filter((word) => word.startsWith(read) || short(word) === short(read));
  if (begins && begins.length === 1) return begins[0];
  return closestWord(read, known, read.length > 7 ? 2 : 1);
}

/** Blocks of code that a deck shows as code, whatever stands in them. */
export const SHOWS_DATA = /^(ya?ml|json|toml|te?xt|plain|md|markdown|html|csv)?$/i;
