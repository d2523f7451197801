import { PDFName } from 'pdf-lib';

const known = new Map<string, PDFName>();

/** A name as PDF writes it: `/Type`. The library reads each anew, sign by sign, however often it is asked for. */
export function name(text: string): PDFName {
  if (!known.has(text)) known.set(text, PDFName.of(text));
  return known.get(text)!;
}
