import { PDFArray, PDFDict, PDFNumber, type PDFObject } from 'pdf-lib';
import { name } from './name.ts';

/** All entries of a tree of numbers. */
export function numberTree(node: PDFObject | undefined): [number, PDFObject][] {
  return treeOf(node, 'Nums').flatMap(([key, value]): [number, PDFObject][] =>
    key instanceof PDFNumber ? [[key.asNumber(), value]] : [],
  );
}

/** All entries of a tree of numbers (`Nums`) or of names (`Names`). */
export function treeOf(node: PDFObject | undefined, kind: 'Nums' | 'Names'): [PDFObject | undefined, PDFObject][] {
  if (!(node instanceof PDFDict)) return [];
  const [entries, kids] = [node.lookup(name(kind)), node.lookup(name('Kids'))];
  const found: [PDFObject | undefined, PDFObject][] = [];
  if (entries instanceof PDFArray)
    for (let at = 0; at + 1 < entries.size(); at += 2) found.push([entries.lookup(at), entries.get(at + 1)]);
  if (kids instanceof PDFArray) for (let at = 0; at < kids.size(); at++) found.push(...treeOf(kids.lookup(at), kind));
  return found;
}
