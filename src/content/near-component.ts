import { closestWord } from './closest-word.ts';
import type { ComponentDefinition } from './data-files.ts';
import { readAs } from './near-miss.ts';

/**
 * The component that the name of a block was meant to be, however it was spelt. Names of programming languages are
 * short: only a longer one may differ by more than a letter.
 */
export function nearComponent(
  name: string,
  components: Iterable<Pick<ComponentDefinition, 'name' | 'fence' | 'also'>>,
): string | undefined {
  const all = [...components];
  const known = all.map((each) => each.fence ?? each.name);
  const read = readAs(name).replace(/[\s_.]+/g, '-');
  if (read === '') return undefined;
  if (known.includes(read)) return read;
  const also = all.find((each) => each.also?.includes(read));
  if (also) return also.fence ?? also.name;
  const short = (word: string) => word.replace(/-(de|del|la|el|los|las)(?=-)/g, '');
  const begins = read.length > 3 && known.filter((word) => word.startsWith(read) || short(word) === short(read));
  if (begins && begins.length === 1) return begins[0];
  return closestWord(read, known, read.length > 7 ? 2 : 1);
}

/** Blocks of code that a deck shows as code, whatever stands in them. */
export const SHOWS_DATA = /^(ya?ml|json|toml|te?xt|plain|md|markdown|html|csv)?$/i;
