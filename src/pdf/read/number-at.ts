import { PDFDict, PDFNumber, type PDFObject, PDFStream } from 'pdf-lib';
import { name } from './name.ts';

/** The number that a dictionary, or a stream's, has under a key. */
export function numberAt(holder: PDFObject | undefined, key: string): number | undefined {
  const dict = holder instanceof PDFStream ? holder.dict : holder;
  const value = dict instanceof PDFDict ? dict.lookup(name(key)) : undefined;
  return value instanceof PDFNumber ? value.asNumber() : undefined;
}
