import { PDFDict, type PDFDocument, PDFHexString, PDFName } from 'pdf-lib';
import type { Pieces } from '../read/pieces.ts';
import { allTags, type Tag, textOf } from '../read/tag-tree.ts';
import { name } from '../read/name.ts';

/** How links are to be called and where they lead. */
export interface LinkHelp {
  /** Rewrites addresses of the page's own site. */
  ownAddress(address: string): string;
  /** Titles of sources by where in the file they stand: a link that only shows a number is called by it too. */
  titles: ReadonlyMap<string, string>;
}

/** Gives each clickable place a description (`/Contents`), which a screen reader says: the link's own words, as its tag has them. */
export function nameLinks(
  doc: PDFDocument,
  tags: readonly Tag[],
  pieces: Pieces,
  { ownAddress, titles }: LinkHelp,
): void {
  for (const tag of allTags(tags)) {
    if (tag.type !== 'Link') continue;
    const says = pieces.say(tag) || describedBy(tag);
    for (const object of tag.objects) {
      const place = doc.context.lookup(object, PDFDict);
      const address = addressOf(place);
      const own = address === undefined ? undefined : ownAddress(address);
      const title = /^\d+$/.test(says) ? titles.get(targetOf(place) ?? '') : undefined;
      place.set(name('Contents'), PDFHexString.fromText((title ? `${says}: ${title}` : says) || own || 'Enlace'));
      if (own !== undefined && own !== address)
        place.lookup(name('A'), PDFDict).set(name('URI'), PDFHexString.fromText(own));
    }
  }
}

/** What a picture says that is all of a link. */
function describedBy(tag: Tag): string {
  return allTags([tag])
    .map(({ dict }) => textOf(dict, 'Alt') ?? '')
    .join(' ')
    .trim();
}

/** Where an annotation leads outside the file. */
export function addressOf(annotation: PDFDict): string | undefined {
  const action = annotation.lookup(name('A'));
  return action instanceof PDFDict ? textOf(action, 'URI') : undefined;
}

/** The name of the place in the file that an annotation leads to. */
function targetOf(annotation: PDFDict): string | undefined {
  const target = annotation.lookup(name('Dest'));
  return target instanceof PDFName ? target.decodeText() : undefined;
}
