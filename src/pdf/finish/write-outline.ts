import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFNull, PDFNumber, type PDFRef } from 'pdf-lib';
import type { OutlineEntry } from '../print/edition.ts';
import { name } from '../read/name.ts';

/** Where an id of the printed page ended up: a destination as it stands in the file. */
export type FindTarget = (id: string) => PDFArray | undefined;

/** Gives the file an outline of `entries`; Chromium's own, made from all headings, would run words together. */
export function writeOutline(doc: PDFDocument, entries: readonly OutlineEntry[], find: FindTarget): void {
  const root = doc.context.nextRef();
  const { first, last, count } = writeLevel(doc, entries, root, find);
  if (!first || !last) return;
  doc.context.assign(root, doc.context.obj({ Type: 'Outlines', First: first, Last: last, Count: count }));
  doc.catalog.set(name('Outlines'), root);
  doc.catalog.set(name('PageMode'), name('UseOutlines'));
}

interface Level {
  first: PDFRef | undefined;
  last: PDFRef | undefined;
  /** Entries to be seen when all is open. */
  count: number;
}

function writeLevel(doc: PDFDocument, entries: readonly OutlineEntry[], parent: PDFRef, find: FindTarget): Level {
  const items = entries.flatMap((entry) => {
    const dest = find(entry.target);
    return dest ? [{ entry, dest, ref: doc.context.nextRef() }] : [];
  });
  let count = items.length;
  for (const [index, { entry, dest, ref }] of items.entries()) {
    const dict = PDFDict.withContext(doc.context);
    dict.set(name('Title'), PDFHexString.fromText(entry.title));
    dict.set(name('Parent'), parent);
    dict.set(name('Dest'), dest);
    const before = items[index - 1];
    const after = items[index + 1];
    if (before) dict.set(name('Prev'), before.ref);
    if (after) dict.set(name('Next'), after.ref);
    const below = writeLevel(doc, entry.children, ref, find);
    if (below.first && below.last) {
      dict.set(name('First'), below.first);
      dict.set(name('Last'), below.last);
      dict.set(name('Count'), PDFNumber.of(below.count));
      count += below.count;
    }
    doc.context.assign(ref, dict);
  }
  return { first: items[0]?.ref, last: items.at(-1)?.ref, count };
}

/** The top of page `index`, as a destination that keeps the reader's zoom. */
export function topOfPage(doc: PDFDocument, index: number): PDFArray {
  const page = doc.getPage(index);
  const dest = PDFArray.withContext(doc.context);
  for (const part of [page.ref, name('XYZ'), PDFNumber.of(0), PDFNumber.of(page.getHeight()), PDFNull]) dest.push(part);
  return dest;
}
