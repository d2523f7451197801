import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, PDFNumber, PDFRef, PDFString } from 'pdf-lib';
import type { PdfFile } from './open-pdf.ts';
import { name } from './name.ts';
import { treeOf } from './number-tree.ts';
import { plainValue } from './plain-value.ts';

/**
 * Where a link or an entry of the outline leads inside its file: what it calls the place, and its page if there is one;
 * undefined for one that leads elsewhere.
 */
export function readTarget(
  file: Pick<PdfFile, 'doc' | 'pageNumbers'>,
  holder: PDFDict,
): { key: string; page: number | undefined } | undefined {
  const action = holder.lookup(name('A'));
  const goes = action instanceof PDFDict && action.lookup(name('S')) === name('GoTo');
  if (action instanceof PDFDict && !goes) return undefined;
  const target = holder.lookup(name('Dest')) ?? (goes ? action.lookup(name('D')) : undefined);
  if (target instanceof PDFArray) return { key: target.toString(), page: pageOfTarget(file, target) };
  const named = target instanceof PDFName || target instanceof PDFString || target instanceof PDFHexString;
  const key = named ? target.decodeText() : '';
  return { key, page: pageOfId(file, key) };
}

/** The page on which what has `id` in the printed page stands, where the file itself knows. */
export function pageOfId(file: Pick<PdfFile, 'doc' | 'pageNumbers'>, id: string): number | undefined {
  const target = namedTarget(file.doc, id);
  return target && pageOfTarget(file, target);
}

function pageOfTarget({ pageNumbers }: Pick<PdfFile, 'pageNumbers'>, target: PDFArray): number | undefined {
  const page = target.get(0);
  if (page instanceof PDFRef) return pageNumbers.get(page);
  return page instanceof PDFNumber && page.asNumber() < pageNumbers.size ? page.asNumber() + 1 : undefined;
}

/** What the file itself names: Chromium writes a destination for every id that a link leads to; others keep them in a tree of names. */
export function namedTarget(doc: PDFDocument, id: string): PDFArray | undefined {
  const named = doc.catalog.lookup(name('Dests'));
  const names = doc.catalog.lookup(name('Names'));
  const tree = names instanceof PDFDict ? names.lookup(name('Dests')) : undefined;
  const [, inTree] = treeOf(tree, 'Names').find(([key]) => plainValue(key) === id) ?? [];
  const found = (named instanceof PDFDict ? named.lookup(name(id)) : undefined) ?? doc.context.lookup(inTree);
  const dest = found instanceof PDFDict ? found.lookup(name('D')) : found;
  return dest instanceof PDFArray ? dest : undefined;
}
