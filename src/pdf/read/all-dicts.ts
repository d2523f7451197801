import { PDFArray, PDFDict, type PDFDocument, type PDFObject, PDFStream } from 'pdf-lib';

/** Every dictionary of a file: those of its streams, and those that stand in others. */
export function* allDicts({ context }: PDFDocument): Generator<PDFDict> {
  for (const [, object] of context.enumerateIndirectObjects()) yield* dictsIn(object);
}

function* dictsIn(object: PDFObject): Generator<PDFDict> {
  const dict = object instanceof PDFStream ? object.dict : object;
  if (dict instanceof PDFDict) yield dict;
  const inner = dict instanceof PDFDict ? dict.values() : dict instanceof PDFArray ? dict.asArray() : [];
  for (const each of inner) if (each instanceof PDFDict || each instanceof PDFArray) yield* dictsIn(each);
}
