import { PDFArray, PDFDict, PDFNumber, type PDFObject } from 'pdf-lib';
import { name } from './name.ts';

/** All entries of a tree of numbers. */
export function numberTree(node: PDFObject | undefined): [number, PDFObject][] {
  if (!(node instanceof PDFDict)) return [];
  const [numbers, kids] = [node.lookup(name('Nums')), node.lookup(name('Kids'))];
  const found: [number, PDFObject][] = [];
  if (numbers instanceof PDFArray)
    for (let at = 0; at + 1 < numbers.size(); at += 2) {
      const key = numbers.lookup(at);
      if (key instanceof PDFNumber) found.push([key.asNumber(), numbers.get(at + 1)]);
    }
  if (kids instanceof PDFArray) for (let at = 0; at < kids.size(); at++) found.push(...numberTree(kids.lookup(at)));
  return found;
}
