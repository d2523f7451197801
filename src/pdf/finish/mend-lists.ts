import { type PDFDocument, PDFHexString } from 'pdf-lib';
import { addAttributes } from './add-attributes.ts';
import type { Pieces } from '../read/pieces.ts';
import { makeTag, type Tag, textOf } from '../read/tag-tree.ts';
import { name } from '../read/name.ts';

/** As an attribute in the page says it: the words are a label. Chromium carries no other word of ours into its tags. */
export const LABEL_LANGUAGE = 'x-rotulo';

/** A list's items hold a label and a body, and the list says how it counts. */
export function mendList(doc: PDFDocument, list: Tag, pieces: Pieces): void {
  const items = list.tags.filter(({ type }) => type === 'LI');
  for (const item of items) mendItem(doc, item, pieces);
  const labels = items.flatMap((item) => item.tags.filter(({ type }) => type === 'Lbl'));
  if (labels.length === 0) list.dict.delete(name('A'));
  else if (!list.dict.has(name('A'))) {
    const counted = labels.every((label) => /^\d/.test(pieces.say(label)));
    addAttributes(doc, list, 'List', { ListNumbering: counted ? 'Decimal' : 'Disc' });
  }
}

function mendItem(doc: PDFDocument, item: Tag, pieces: Pieces): void {
  for (const tag of item.tags) {
    if (textOf(tag.dict, 'Lang') !== LABEL_LANGUAGE) continue;
    tag.type = 'Lbl';
    tag.dict.delete(name('Lang'));
  }
  const label = item.tags.find(({ type }) => type === 'Lbl');
  // A dot is drawn, not written.
  if (label && pieces.say(label) === '') label.dict.set(name('ActualText'), PDFHexString.fromText('•'));
  if (item.tags.some(({ type }) => type === 'LBody')) return;
  const loose = item.kids.filter((kid) => kid !== label);
  if (loose.length === 0) return;
  item.kids = [...(label ? [label] : []), makeTag(doc.context, 'LBody', item, loose)];
}
