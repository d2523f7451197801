import { parseAddress } from './address.ts';

/**
 * The one of `ids` that a hash means: as it is written, or else in any case, without the stops, brackets and quotes that stood
 * around the address in a text, and without what a mail program has put into it. For the deck (`#/id/2?…`) and the reading (`#id`).
 */
export function addressedId(hash: string, ids: readonly string[]): string | undefined {
  const { id } = parseAddress(hash);
  const bare = bareId(id);
  if (bare === '') return undefined;
  return ids.includes(id) ? id : ids.find((each) => bareId(each) === bare);
}

function bareId(id: string): string {
  return id
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\p{C}\s]/gu, '')
    .replace(/\p{Pd}/gu, '-')
    .replace(/^[^\p{L}\p{N}_-]+|[^\p{L}\p{N}_-]+$/gu, '');
}
