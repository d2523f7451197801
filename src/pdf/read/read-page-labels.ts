import { PDFDict, type PDFDocument, PDFNumber } from 'pdf-lib';
import { numberTree } from './number-tree.ts';
import { textOf } from './tag-tree.ts';
import { name } from './name.ts';

/** What a file calls its pages, where it counts in plain numbers; undefined for pages that it doesn't name. */
export function readPageLabels(doc: PDFDocument): (string | undefined)[] {
  const ranges = numberTree(doc.catalog.lookup(name('PageLabels')));
  return doc.getPages().map((_, page) => {
    const [from, range] = ranges.findLast(([start]) => start <= page) ?? [];
    const dict = range && doc.context.lookup(range);
    if (from === undefined || !(dict instanceof PDFDict)) return undefined;
    const first = dict.lookup(name('St'));
    const number = page - from + (first instanceof PDFNumber ? first.asNumber() : 1);
    return `${textOf(dict, 'P') ?? ''}${dict.lookup(name('S')) === name('D') ? number : ''}`;
  });
}
