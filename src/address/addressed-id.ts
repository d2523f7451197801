import { parseAddress } from './address.ts';

/**
 * The one of `ids` that a hash means: as it is written, or else in any case, without the stops, brackets and quotes that stood
 * around the address in a text, and without what a mail program has put into it; or else the only one with the same letters,
 * whatever stands between its words or above them. For the deck (`#/id/2?…`) and the reading (`#id`).
 */
export function addressedId(hash: string, ids: readonly string[]): string | undefined {
  const { id, state } = parseAddress(hash);
  const bare = bareId(id);
  // Chat programs and trackers put it behind their own `?`: `#/?id`.
  if (bare === '') return ids.find((each) => state[each] === '');
  const known = ids.includes(id) ? id : ids.find((each) => bareId(each) === bare);
  if (known !== undefined) return known;
  const [only, other] = ids.filter((each) => lettersOf(each) === lettersOf(bare));
  if (only !== undefined) return other === undefined ? only : undefined;
  // A whole address behind another page's: `#/index.html#/id`.
  const last = hash.lastIndexOf('#');
  return last > 0 ? addressedId(hash.slice(last), ids) : undefined;
}

/** What follows a sign that no id has was never part of it. */
function bareId(id: string): string {
  return id
    .normalize('NFC')
    .toLowerCase()
    .replace(/\p{C}|\s+$/gu, '')
    .replace(/\p{Pd}/gu, '-')
    .replace(/^[^\p{L}\p{N}_-]+|[^\p{L}\p{N}\s+_-].*$/gsu, '');
}

function lettersOf(id: string): string {
  return id
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
