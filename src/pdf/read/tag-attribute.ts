import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFString } from 'pdf-lib';
import type { Tag } from './tag-tree.ts';
import { name } from './name.ts';

/** The value of an attribute of a tag, of whatever owner: a number, a name, a text or a list of them. */
export function tagAttribute({ dict }: Tag, key: string): unknown {
  const attributes = dict.lookup(name('A'));
  const list =
    attributes instanceof PDFArray ? attributes.asArray().map((_, at) => attributes.lookup(at)) : [attributes];
  for (const each of list) {
    const value = each instanceof PDFDict ? each.lookup(name(key)) : undefined;
    if (value !== undefined) return plain(value);
  }
  return undefined;
}

function plain(value: unknown): unknown {
  if (value instanceof PDFNumber) return value.asNumber();
  if (value instanceof PDFName || value instanceof PDFString || value instanceof PDFHexString)
    return value.decodeText();
  return value instanceof PDFArray ? value.asArray().map((_, at) => plain(value.lookup(at))) : undefined;
}
