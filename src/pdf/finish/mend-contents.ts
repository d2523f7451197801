import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib';
import { allTags, makeTag, Tag } from '../read/tag-tree.ts';
import { name } from '../read/name.ts';

/** A list of links to `targets`, the places that the outline leads to, is a table of contents. */
export function mendContents(doc: PDFDocument, tags: readonly Tag[], targets: ReadonlySet<string>): void {
  for (const list of allTags(tags)) {
    const items = list.type === 'L' ? list.tags.filter(({ type }) => type === 'LI') : [];
    if (items.length === 0 || !items.every((item) => leadsTo(doc, item, targets))) continue;
    list.type = 'TOC';
    list.dict.delete(name('A'));
    for (const item of items) mendEntry(doc, item);
  }
}

/** An entry holds a reference, which holds the link, and below it the entries that belong to it. */
function mendEntry(doc: PDFDocument, entry: Tag): void {
  entry.type = 'TOCI';
  entry.kids = entry.kids.map((kid) =>
    kid instanceof Tag && kid.type === 'Link' ? makeTag(doc.context, 'Reference', entry, [kid]) : kid,
  );
}

function leadsTo(doc: PDFDocument, item: Tag, targets: ReadonlySet<string>): boolean {
  const link = item.tags.find(({ type }) => type !== 'Lbl');
  const [object] = link?.type === 'Link' ? link.objects : [];
  const target = object && doc.context.lookup(object, PDFDict).lookup(name('Dest'));
  const named = target instanceof PDFName || target instanceof PDFString || target instanceof PDFHexString;
  return named && targets.has(target.decodeText());
}
