import {
  decodePDFRawStream,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNull,
  PDFNumber,
  PDFRawStream,
  type PDFRef,
} from 'pdf-lib';
import { markArtifacts, piecesWithText } from './mark-content.ts';
import { kidsOf } from './tag-tree.ts';
import { setKids, setParent } from './mend-tags.ts';
import { allTags, ancestorsOf, type Tag, textOf } from './tag-tree.ts';

const name = PDFName.of;

/** Marks decoration as artifact on every page and takes it out of the tags; `onPage` hears of each page done. */
export function markPages(doc: PDFDocument, tags: Tag[], onPage: (done: number, total: number) => void): void {
  const owners = ownersByPage(tags);
  const pages = doc.getPages();
  for (const [index, page] of pages.entries()) {
    const contents = page.node.get(name('Contents'));
    const stream = page.node.lookup(name('Contents'));
    if (!(stream instanceof PDFRawStream) || !contents) continue;
    const content = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
    const decoration = new Set<number>();
    const withText = piecesWithText(content);
    for (const [mcid, tag] of owners.get(page.ref) ?? []) {
      if (withText.has(mcid) || isDescribed(tag)) continue;
      decoration.add(mcid);
      dropMark(doc, tag, page.node, mcid);
    }
    const marked = Buffer.from(markArtifacts(content, decoration), 'latin1');
    doc.context.assign(contents as PDFRef, doc.context.flateStream(marked));
    onPage(index + 1, pages.length);
  }
}

/** A drawing whose alternative text speaks for it, itself or what holds it. */
function isDescribed(tag: Tag): boolean {
  return [tag, ...ancestorsOf(tag)].some(({ type, dict }) => type === 'Figure' && textOf(dict, 'Alt') !== undefined);
}

function ownersByPage(tags: Tag[]): Map<PDFRef, Map<number, Tag>> {
  const pages = new Map<PDFRef, Map<number, Tag>>();
  for (const tag of allTags(tags)) {
    for (const { page, mcid } of tag.marks) {
      if (!page) continue;
      if (!pages.has(page)) pages.set(page, new Map());
      pages.get(page)!.set(mcid, tag);
    }
  }
  return pages;
}

function dropMark(doc: PDFDocument, tag: Tag, page: PDFDict, mcid: number): void {
  tag.marks = tag.marks.filter((mark) => mark.mcid !== mcid || doc.context.lookup(mark.page) !== page);
  setKids(
    tag.dict,
    kidsOf(tag.dict).filter((kid) => {
      if (kid instanceof PDFNumber) return kid.asNumber() !== mcid || pageOf(tag.dict) !== page;
      if (!(kid instanceof PDFDict)) return true;
      const number = kid.lookup(name('MCID'));
      const where = kid.lookup(name('Pg')) ?? pageOf(tag.dict);
      return !(number instanceof PDFNumber && number.asNumber() === mcid && where === page);
    }),
  );
  const key = page.lookup(name('StructParents'));
  if (key instanceof PDFNumber) setParent(doc.context, key.asNumber(), mcid, PDFNull);
}

function pageOf(dict: PDFDict): unknown {
  return dict.lookup(name('Pg'));
}
