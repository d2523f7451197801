import { PDFDocument, type PDFRef } from 'pdf-lib';
import { getDocument, type PDFDocumentProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { allTags, readTagTree, type Tag } from './tag-tree.ts';

/** A finished PDF, read by both libraries: pdf.js sees what a reader would see, pdf-lib what stands in the file. */
export interface PdfFile {
  bytes: Uint8Array;
  doc: PDFDocument;
  view: PDFDocumentProxy;
  /** The structure tree; undefined without tags. */
  tags: Tag[] | undefined;
  /** All its tags in reading order. */
  tagList: Tag[];
  pageNumbers: ReadonlyMap<PDFRef, number>;
}

/** Reads a PDF; throws for what isn't one. Close it with `view.destroy()`. */
export async function openPdf(bytes: Uint8Array): Promise<PdfFile> {
  const doc = await PDFDocument.load(bytes, { updateMetadata: false });
  // pdf.js takes the bytes that it is given for its own.
  const view = await getDocument({
    data: bytes.slice(),
    verbosity: VerbosityLevel.ERRORS,
    disableFontFace: true,
    useSystemFonts: false,
  }).promise;
  const tags = readTagTree(doc);
  const pageNumbers = new Map(doc.getPages().map(({ ref }, index) => [ref, index + 1]));
  return { bytes, doc, view, tags, tagList: allTags(tags ?? []), pageNumbers };
}
