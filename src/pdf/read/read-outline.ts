import { PDFDict, type PDFObject } from 'pdf-lib';
import type { PdfFile } from './open-pdf.ts';
import { readTarget } from './read-target.ts';
import { textOf } from './tag-tree.ts';
import { name } from './name.ts';

/** An entry of a file's outline. */
export interface FoundEntry {
  title: string;
  /** 0 for a chapter, 1 for what stands below it, and so on. */
  depth: number;
  /** Where it leads, from 1; undefined when to no page. */
  page: number | undefined;
  /** It says where it leads inside the file. */
  leads: boolean;
}

/** All entries of a file's outline, as they are read from top to bottom. */
export function readOutline(file: Pick<PdfFile, 'doc' | 'pageNumbers'>): FoundEntry[] {
  const seen = new Set<PDFObject>();
  const read = (first: PDFObject | undefined, depth: number): FoundEntry[] => {
    const entries: FoundEntry[] = [];
    for (let item = first; item instanceof PDFDict && !seen.has(item); item = item.lookup(name('Next'))) {
      seen.add(item);
      const target = readTarget(file, item);
      entries.push({ title: textOf(item, 'Title') ?? '', depth, page: target?.page, leads: Boolean(target?.key) });
      entries.push(...read(item.lookup(name('First')), depth + 1));
    }
    return entries;
  };
  const root = file.doc.catalog.lookup(name('Outlines'));
  return read(root instanceof PDFDict ? root.lookup(name('First')) : undefined, 0);
}
