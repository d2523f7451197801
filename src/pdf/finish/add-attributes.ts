import { PDFArray, type PDFDocument, type PDFObject } from 'pdf-lib';
import type { Tag } from '../read/tag-tree.ts';
import { name } from '../read/name.ts';

/** Adds attributes of one owner (`Layout`, `List`, `Table`) to a tag. */
export function addAttributes(doc: PDFDocument, { dict }: Tag, owner: string, values: Record<string, unknown>): void {
  const added = doc.context.obj({ O: owner, ...values } as never) as PDFObject;
  const before = dict.lookup(name('A'));
  if (before === undefined) {
    dict.set(name('A'), added);
    return;
  }
  const list = before instanceof PDFArray ? before : PDFArray.withContext(doc.context);
  if (list !== before) list.push(before);
  list.push(added);
  dict.set(name('A'), list);
}
