import { PDFArray, PDFDict } from 'pdf-lib';
import { name } from './name.ts';
import { plainValue } from './plain-value.ts';
import type { Tag } from './tag-tree.ts';

/** The dictionaries of attributes that a tag has, of whatever owner. */
export function attributesOf({ dict }: Tag): PDFDict[] {
  const attributes = dict.lookup(name('A'));
  const list =
    attributes instanceof PDFArray ? attributes.asArray().map((_, at) => attributes.lookup(at)) : [attributes];
  return list.filter((each): each is PDFDict => each instanceof PDFDict);
}

/** The value of an attribute of a tag: a number, a name, a text or a list of them. */
export function tagAttribute(tag: Tag, key: string): unknown {
  const holder = attributesOf(tag).find((each) => each.lookup(name(key)) !== undefined);
  return plainValue(holder?.lookup(name(key)));
}

/** How many rows or columns a cell fills. */
export function spanOf(cell: Tag, key: 'RowSpan' | 'ColSpan'): number {
  const value = tagAttribute(cell, key);
  return typeof value === 'number' && value > 0 ? value : 1;
}
