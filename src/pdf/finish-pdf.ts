import { PDFDocument, PDFName } from 'pdf-lib';
import { describeLinks, type PrintedLink } from './describe-links.ts';
import type { OutlineEntry } from './edition.ts';
import { markPages } from './mark-pages.ts';
import { mendTags } from './mend-tags.ts';
import { readTagTree } from './tag-tree.ts';
import { type Description, writeMetadata } from './write-metadata.ts';
import { namedTarget, topOfPage, writeOutline } from './write-outline.ts';

/** What the browser doesn't write into a PDF and the printed page knows. */
export interface Finish {
  description: Description;
  outline: readonly OutlineEntry[];
  /** Ids by page where each page is one thing: a slide. */
  pages?: readonly string[] | undefined;
  links: readonly PrintedLink[];
  ownAddress(address: string): string;
  onPage(done: number, total: number): void;
}

/** Chromium's PDF as a document to hand over: outline, descriptions, metadata, decoration marked as such. */
export async function finishPdf(printed: Uint8Array, finish: Finish): Promise<Uint8Array> {
  const doc = await PDFDocument.load(printed, { updateMetadata: false });
  const tags = readTagTree(doc) ?? [];
  markPages(doc, tags, finish.onPage);
  mendTags(doc, tags);
  describeLinks(doc, tags, finish.links, finish.ownAddress);
  const { pages } = finish;
  const find = (id: string) => {
    const index = pages?.indexOf(id) ?? -1;
    return index >= 0 ? topOfPage(doc, index) : namedTarget(doc, id);
  };
  doc.catalog.delete(PDFName.of('Outlines'));
  writeOutline(doc, finish.outline, find);
  writeMetadata(doc, finish.description);
  return doc.save({ objectsPerTick: Number.POSITIVE_INFINITY, addDefaultPage: false, updateFieldAppearances: false });
}
