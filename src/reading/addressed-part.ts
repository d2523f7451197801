import { addressedId } from '../address/addressed-id.ts';

/** The part of the page that a hash such as `#fuentes` means, or the deck's `#/fuentes` or `#/5`; null where there is none. */
export function addressedPart(document: Document, hash: string): HTMLElement | null {
  const id = addressedId(
    hash,
    [...document.querySelectorAll('[id]')].map((each) => each.id),
  );
  if (id !== undefined) return document.getElementById(id);
  return document.querySelector(`article[data-numero="${/^#\/(\d+)(?:\/|$)/.exec(hash)?.[1]}"]`);
}
