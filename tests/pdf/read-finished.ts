import { PDFStream } from 'pdf-lib';
import { openPdf } from '../../src/pdf/read/open-pdf.ts';
import { streamText } from '../../src/pdf/read/stream-bytes.ts';
import { marksOf, type Tag } from '../../src/pdf/read/tag-tree.ts';

/** A finished PDF as one would read it back: its tags, what each says, and the content of its pages. */
export async function readFinished(bytes: Uint8Array) {
  const { doc, tagList: tags, pieces, contents } = await openPdf(bytes);
  return {
    doc,
    tags,
    types: tags.map(({ type }) => type),
    /** It has something to be seen, words or a drawing. */
    shows: (tag: Tag) => marksOf(tag).some((mark) => pieces.find(mark)?.bounds),
    say: (tag: Tag) => pieces.say(tag),
    contents: contents.flatMap(({ streams }) =>
      streams.map(({ ref }) => streamText(doc.context.lookup(ref, PDFStream))),
    ),
  };
}
