import { PDFCrossRefStream, type PDFDocument, type PDFRef } from 'pdf-lib';

interface Entries {
  entries: { ref: PDFRef }[];
  appendEntry(entry: { ref: PDFRef }): void;
}

const listed = PDFCrossRefStream.prototype as unknown as Entries;
const insert = listed.appendEntry;
// The library looks for the place of each object among all before it; they come in their order.
listed.appendEntry = function append(entry) {
  const before = this.entries.at(-1);
  if (before && before.ref.objectNumber > entry.ref.objectNumber) insert.call(this, entry);
  else this.entries.push(entry);
};

/** A document as a file, small, and with nothing that it doesn't say itself. */
export function saveDocument(doc: PDFDocument): Promise<Uint8Array> {
  return doc.save({
    objectsPerTick: Number.POSITIVE_INFINITY,
    addDefaultPage: false,
    updateFieldAppearances: false,
    rewrite: true,
    useObjectStreams: true,
  });
}
