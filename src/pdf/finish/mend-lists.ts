import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib';
import { addAttributes } from './add-attributes.ts';
import type { Pieces } from '../read/pieces.ts';
import { makeTag, Tag, textOf } from '../read/tag-tree.ts';

const name = PDFName.of;

/** As an attribute in the page says it: the words are a label. Chromium carries no other word of ours into its tags. */
export const LABEL_LANGUAGE = 'x-rotulo';

export interface ListHelp {
  pieces: Pieces;
  /** Ids that the outline leads to: a list of links to them is a table of contents. */
  targets: ReadonlySet<string>;
}

/** A list's items hold a label and a body and the list says how it counts; one that leads to the outline's places is a table of contents. */
export function mendList(doc: PDFDocument, list: Tag, help: ListHelp): void {
  const items = list.tags.filter(({ type }) => type === 'LI');
  if (items.length > 0 && items.every((item) => leadsTo(doc, item, help.targets))) {
    list.type = 'TOC';
    list.dict.delete(name('A'));
    for (const item of items) mendEntry(doc, item);
    return;
  }
  for (const item of items) mendItem(doc, item, help);
  const labels = items.flatMap((item) => item.tags.filter(({ type }) => type === 'Lbl'));
  if (labels.length === 0) list.dict.delete(name('A'));
  else if (!list.dict.has(name('A'))) {
    const counted = labels.every((label) => /^\d/.test(help.pieces.say(label)));
    addAttributes(doc, list, 'List', { ListNumbering: counted ? 'Decimal' : 'Disc' });
  }
}

function mendItem(doc: PDFDocument, item: Tag, { pieces }: ListHelp): void {
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

/** An entry holds a reference, which holds the link, and below it the entries that belong to it. */
function mendEntry(doc: PDFDocument, entry: Tag): void {
  entry.type = 'TOCI';
  entry.kids = entry.kids.map((kid) =>
    kid instanceof Tag && kid.type === 'Link' ? makeTag(doc.context, 'Reference', entry, [kid]) : kid,
  );
}

function leadsTo(doc: PDFDocument, item: Tag, targets: ReadonlySet<string>): boolean {
  const link = item.tags.find(({ type }) => type !== 'Lbl');
  const [object] = link?.type === 'Link' ? link.objects : [];
  const target = object && doc.context.lookup(object, PDFDict).lookup(name('Dest'));
  const named = target instanceof PDFName || target instanceof PDFString || target instanceof PDFHexString;
  return named && targets.has(target.decodeText());
}
