import { PDFDocument } from 'pdf-lib';
import { Pieces } from '../../src/pdf/read/pieces.ts';
import { readStreams } from '../../src/pdf/read/read-streams.ts';
import { allTags, readTagTree, type Tag } from '../../src/pdf/read/tag-tree.ts';

/** A finished PDF as one would read it back: its tags, what each says, and the content of its pages. */
export async function readFinished(bytes: Uint8Array) {
  const doc = await PDFDocument.load(bytes, { updateMetadata: false });
  const roots = readTagTree(doc) ?? [];
  const tags = allTags(roots);
  const streams = readStreams(doc, roots).flat();
  const pieces = new Pieces(streams);
  return {
    doc,
    tags,
    types: tags.map(({ type }) => type),
    say: (tag: Tag) => pieces.say(tag),
    contents: streams.map(({ lines }) => lines.join('\n')),
  };
}
