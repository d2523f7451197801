import { PDFArray, PDFHexString, PDFName, PDFNumber, PDFString } from 'pdf-lib';

/** A number, a name, a text of a file, or a list of them, as JavaScript has it; undefined for anything else. */
export function plainValue(value: unknown): unknown {
  if (value instanceof PDFNumber) return value.asNumber();
  if (value instanceof PDFName || value instanceof PDFString || value instanceof PDFHexString)
    return value.decodeText();
  return value instanceof PDFArray ? value.asArray().map((_, at) => plainValue(value.lookup(at))) : undefined;
}

/** The numbers of a list; none for what is no list. */
export function numbersIn(value: unknown): number[] {
  return ((plainValue(value) ?? []) as unknown[]).map((each) => (typeof each === 'number' ? each : 0));
}
