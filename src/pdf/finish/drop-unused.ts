import { PDFArray, PDFDict, type PDFDocument, type PDFObject, PDFRef, PDFStream } from 'pdf-lib';

/** Takes out of the file what nothing in it leads to any more: tags that were taken apart, what they stood in. */
export function dropUnused({ context }: PDFDocument): void {
  const used = new Set<PDFRef>();
  const open: (PDFObject | undefined)[] = [context.trailerInfo.Root, context.trailerInfo.Info];
  while (open.length > 0) {
    const each = open.pop();
    if (each instanceof PDFRef) {
      if (used.has(each)) continue;
      used.add(each);
      open.push(context.lookup(each));
    } else if (each instanceof PDFArray) open.push(...each.asArray());
    else if (each instanceof PDFDict) open.push(...each.values());
    else if (each instanceof PDFStream) open.push(...each.dict.values());
  }
  for (const [ref] of context.enumerateIndirectObjects()) if (!used.has(ref)) context.delete(ref);
}
