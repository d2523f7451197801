import { parseAddress } from './address.ts';

/**
 * The id that a hash means, of those for which `has` is true: as it is written, or else in lower case and without the stops,
 * brackets and quotes that stood behind the address in a text. For the deck (`#/id/2?…`) and the reading (`#id`) alike.
 */
export function addressedId(hash: string, has: (id: string) => boolean): string | undefined {
  const { id } = parseAddress(hash);
  const bare = id.trim().replace(/[^\p{L}\p{N}_-]+$/u, '');
  return [id, bare, bare.normalize('NFC').toLowerCase()].find((each) => each !== '' && has(each));
}
