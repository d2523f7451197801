import { foldText } from '../language/fold-text.ts';

/** A title to an address: lower case, no accents, words joined by hyphens. */
export function slugify(title: string): string {
  return foldText(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
