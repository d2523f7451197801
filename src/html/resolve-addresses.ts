import { checkAddress } from '../content/check-address.ts';
import { addressOf } from '../content/check-html.ts';
import { publishedPath } from '../content/published-path.ts';

export interface AddressContext {
  /** Address of a slide in the edition being made: `#/id` in the deck, `#id` in the reading. */
  slideAddress(id: string): string;
  /** Address of a file of `slides/` in the edition being made. */
  fileAddress(path: string): string;
}

/** Turns every address in `root` and on it, as an editor wrote it, into the one that works in this edition. */
export function resolveAddresses(root: Element, context: AddressContext): void {
  for (const element of [root, ...root.querySelectorAll('*')]) {
    for (const { name, value } of [...element.attributes]) {
      const found = addressOf(element.tagName.toLowerCase(), name, value);
      if (found) element.setAttribute(name, resolveAddress(found.address, context));
    }
  }
}

function resolveAddress(written: string, context: AddressContext): string {
  const verdict = checkAddress(written);
  if (verdict.kind === 'wrong') return '';
  if (verdict.kind === 'slide') return context.slideAddress(verdict.target);
  if (verdict.kind === 'file')
    return context.fileAddress(encodeURI(publishedPath(verdict.target.normalize('NFC')))) + verdict.suffix;
  return verdict.target;
}
