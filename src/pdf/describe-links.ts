import { PDFDict, type PDFDocument, PDFHexString, PDFName } from 'pdf-lib';
import { allTags, type Tag, textOf } from './tag-tree.ts';

const name = PDFName.of;

/** A link as the printed page has it: its resolved address and what it is called. */
export interface PrintedLink {
  address: string;
  name: string;
}

/**
 * Gives each clickable place a description (`/Contents`), which a screen reader says instead of the address. `links` are
 * those of the page in its order, which is the order of the tags. `ownAddress` rewrites addresses of the page's own site.
 */
export function describeLinks(
  doc: PDFDocument,
  tags: readonly Tag[],
  links: readonly PrintedLink[],
  ownAddress: (address: string) => string,
): void {
  let next = 0;
  for (const tag of allTags(tags)) {
    if (tag.type !== 'Link') continue;
    const places = tag.objects.map((ref) => doc.context.lookup(ref, PDFDict));
    const address = places.map(addressOf).find((found) => found !== undefined);
    // A page may hold links that don't print; they are passed over.
    const at = links.findIndex((link, index) => index >= next && (address === undefined || link.address === address));
    const link = links[at];
    if (link) next = at + 1;
    const own = address === undefined ? undefined : ownAddress(address);
    for (const place of places) {
      place.set(name('Contents'), PDFHexString.fromText(link?.name || own || 'Enlace'));
      if (own !== undefined && own !== address) {
        (place.lookup(name('A')) as PDFDict).set(name('URI'), PDFHexString.fromText(own));
      }
    }
  }
}

/** Where an annotation leads outside the file. */
export function addressOf(annotation: PDFDict): string | undefined {
  const action = annotation.lookup(name('A'));
  return action instanceof PDFDict ? textOf(action, 'URI') : undefined;
}
