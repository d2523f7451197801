import { addressedId } from '../address/addressed-id.ts';

/** The part of the page that a hash such as `#fuentes` means, or the deck's `#/fuentes`; null where there is none. */
export function addressedPart(document: Document, hash: string): HTMLElement | null {
  const id = addressedId(
    hash,
    [...document.querySelectorAll('[id]')].map((each) => each.id),
  );
  return id === undefined ? null : document.getElementById(id);
}
