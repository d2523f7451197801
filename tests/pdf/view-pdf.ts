import { getDocument, type PDFDocumentProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A PDF as pdf.js reads it, which is none of ours. Close it with `destroy()`. */
export function viewPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const how = { verbosity: VerbosityLevel.ERRORS, disableFontFace: true, useSystemFonts: false };
  // pdf.js takes the bytes that it is given for its own.
  return getDocument({ ...how, data: bytes.slice() }).promise;
}
