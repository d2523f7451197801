import { type PDFDocument, PDFPageLeaf } from 'pdf-lib';
import { type Bounds, join, meet } from './matrix.ts';
import type { Pieces } from './pieces.ts';
import { marksOf, type Tag } from './tag-tree.ts';

/** Where what a tag holds stands on its first page, to a hundredth; undefined where it holds nothing of one. */
export function boundsOf(doc: PDFDocument, tag: Tag, pieces: Pieces): Bounds | undefined {
  const marks = marksOf(tag);
  const leaf = marks[0]?.page && doc.context.lookup(marks[0].page);
  if (!(leaf instanceof PDFPageLeaf)) return undefined;
  let bounds: Bounds | undefined;
  for (const mark of marks) {
    const shown = mark.page === marks[0]!.page ? pieces.find(mark)?.bounds : undefined;
    if (shown) bounds = join(bounds, shown);
  }
  const { width, height } = leaf.MediaBox().asRectangle();
  const [left, bottom, right, top] = meet(bounds ?? [0, 0, width, height], [0, 0, width, height]);
  const round = (value: number) => Math.round(value * 100) / 100;
  return [round(left), round(bottom), round(right), round(top)];
}
