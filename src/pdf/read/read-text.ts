import type { PdfFile } from './open-pdf.ts';
import { marksOf, type Tag } from './tag-tree.ts';

/** What can be seen of a tag, its parts in reading order. */
export function textOfTag(tag: Tag, { pieces }: PdfFile): string {
  return marksOf(tag)
    .map((mark) => pieces.seen(mark))
    .join(' ');
}

/** Each page's text in the order of the tags; index 0 is page 1. */
export function textInReadingOrder({ tags = [], pieces, pageNumbers, contents }: PdfFile): string[] {
  const pages = contents.map(() => [] as string[]);
  for (const mark of tags.flatMap(marksOf)) {
    const number = mark.page && pageNumbers.get(mark.page);
    if (number) pages[number - 1]!.push(pieces.seen(mark));
  }
  return pages.map((parts) => parts.join('\n'));
}
