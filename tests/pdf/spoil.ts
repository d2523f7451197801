import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFRawStream,
  type PDFRef,
} from 'pdf-lib';
import { allTags, readTagTree, type Tag } from '../../src/pdf/read/tag-tree.ts';
import { writeTagTree } from '../../src/pdf/finish/write-tag-tree.ts';

const name = PDFName.of;

/** A way to spoil a good file: what is done, and what the checker has to say of it. */
export type Spoiler = [how: string, spoil: (doc: PDFDocument) => void, says: string];

/** The tags of one type, in reading order. */
export function tagsOf(doc: PDFDocument, type: string): Tag[] {
  return allTags(readTagTree(doc) ?? []).filter((tag) => tag.type === type);
}

/** Makes the first tag of a type, or the `at`-th, one of another. */
export function retype(doc: PDFDocument, from: string, to: string, at = 0): void {
  tagsOf(doc, from)[at]!.dict.set(name('S'), name(to));
}

/** Changes the tags as objects and writes them back, with the ways from content to them. */
export function changeTags(doc: PDFDocument, change: (all: Tag[], roots: Tag[]) => void): void {
  const roots = readTagTree(doc)!;
  change(allTags(roots), roots);
  writeTagTree(doc, roots);
}

/** Swaps two of the tags that one holds. */
export function swapKids(tag: Tag, one: number, other: number): void {
  [tag.kids[one], tag.kids[other]] = [tag.kids[other]!, tag.kids[one]!];
}

/** Changes what a page, counted from 0, draws. */
export function changeContent(doc: PDFDocument, page: number, change: (content: string) => string): void {
  const ref = doc.getPage(page).node.get(name('Contents')) as PDFRef;
  const content = Buffer.from(decodePDFRawStream(doc.context.lookup(ref) as PDFRawStream).decode()).toString('latin1');
  const changed = change(content);
  if (changed === content) throw new Error('nothing was changed');
  doc.context.assign(ref, doc.context.flateStream(Buffer.from(changed, 'latin1')));
}

/** The first clickable place of a page. */
export function linkOf(doc: PDFDocument, page: number): PDFDict {
  return (doc.getPage(page).node.lookup(name('Annots')) as PDFArray).lookup(0, PDFDict);
}

/** All composite fonts. */
export function fontsOf(doc: PDFDocument): PDFDict[] {
  const all = doc.context.enumerateIndirectObjects().map(([, object]) => object);
  return all.filter((each): each is PDFDict => each instanceof PDFDict && each.has(name('DescendantFonts')));
}

/** The font inside a composite one. */
export function innerFont(font: PDFDict): PDFDict {
  return font.lookup(name('DescendantFonts'), PDFArray).lookup(0, PDFDict);
}

/** Changes the bytes of a stream that a dictionary names. */
export function changeStream(dict: PDFDict, key: string, change: (bytes: Buffer) => Uint8Array): void {
  const stream = dict.lookup(name(key)) as PDFRawStream;
  const bytes = change(Buffer.from(decodePDFRawStream(stream).decode()));
  const changed = dict.context.flateStream(bytes);
  for (const [each, value] of stream.dict.entries()) if (!changed.dict.has(each)) changed.dict.set(each, value);
  dict.context.assign(dict.get(name(key)) as PDFRef, changed);
}

/** Changes the XMP packet. */
export function changeXmp(doc: PDFDocument, change: (xmp: string) => string): void {
  changeStream(doc.catalog, 'Metadata', (bytes) => {
    const xmp = bytes.toString('utf-8');
    const changed = change(xmp);
    if (changed === xmp) throw new Error('nothing was changed');
    return Buffer.from(changed);
  });
}
