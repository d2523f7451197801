import { PDFDict, type PDFDocument, PDFHexString, PDFNumber } from 'pdf-lib';
import { addAttributes } from './add-attributes.ts';
import { boundsOf } from '../read/bounds-of.ts';
import { flattenTags } from './flatten-tags.ts';
import { mendList } from './mend-lists.ts';
import { mendTable } from './mend-table.ts';
import type { Pieces } from '../read/pieces.ts';
import { allTags, type Tag, textOf } from '../read/tag-tree.ts';
import { name } from '../read/name.ts';

// Chromium writes types of PDF 2.0 that readers of PDF 1.7 only know through a role map.
const ROLES: Record<string, string> = {
  Strong: 'Span',
  Em: 'Span',
  Aside: 'Div',
  Title: 'P',
  FENote: 'Note',
  Sub: 'Span',
};

// Left without content these still keep a place, or are described.
const KEPT_WHEN_EMPTY = new Set(['TR', 'TD', 'TH', 'THead', 'TBody', 'TFoot', 'Table', 'Document']);

/** What mendTags needs to know beside the tags. */
export interface TagHelp {
  pieces: Pieces;
  /** What abbreviations stand for. */
  expansions: ReadonlyMap<string, string>;
}

/** Puts right what Chromium's structure tree leaves open, and leaves out what says nothing. */
export function mendTags(doc: PDFDocument, tags: Tag[], help: TagHelp): void {
  for (const tag of tags) removeEmpty(tag);
  for (const tag of allTags(tags)) {
    // An HTML figure is a frame around a drawing, its caption and its table; the drawing inside has the alternative text.
    if (tag.type === 'Figure' && textOf(tag.dict, 'Alt') === undefined) tag.type = 'Div';
    if (tag.type === 'L') mendList(doc, tag, help.pieces);
    if (tag.type === 'Table') mendTable(doc, tag);
    expand(tag, help);
    if (tag.type === 'Figure') writeBounds(doc, tag, help.pieces);
  }
  flattenTags(doc.context, tags);
  writeRoles(doc, tags);
}

function writeRoles(doc: PDFDocument, tags: readonly Tag[]): void {
  const root = doc.catalog.lookup(name('StructTreeRoot'), PDFDict);
  const used = new Set(allTags(tags).map(({ type }) => type));
  const roles = Object.entries(ROLES).filter(([type]) => used.has(type));
  root.delete(name('RoleMap'));
  if (roles.length === 0) return;
  root.set(name('RoleMap'), doc.context.obj(Object.fromEntries(roles.map(([type, role]) => [type, name(role)]))));
}

/** Takes out tags that hold nothing; says whether `tag` itself is one. */
function removeEmpty(tag: Tag): boolean {
  const empty = new Set<unknown>(tag.tags.filter(removeEmpty));
  if (empty.size > 0) tag.kids = tag.kids.filter((kid) => !empty.has(kid));
  return tag.kids.length === 0 && textOf(tag.dict, 'Alt') === undefined && !KEPT_WHEN_EMPTY.has(tag.type);
}

/** An abbreviation on its own says what it stands for. */
function expand(tag: Tag, { pieces, expansions }: TagHelp): void {
  if (tag.type !== 'NonStruct' || tag.tags.length > 0 || tag.marks.length === 0) return;
  const expansion = expansions.get(pieces.say(tag));
  if (expansion !== undefined) tag.dict.set(name('E'), PDFHexString.fromText(expansion));
}

/** Where a figure stands on its page. */
function writeBounds(doc: PDFDocument, figure: Tag, pieces: Pieces): void {
  const box = boundsOf(doc, figure, pieces);
  if (box) addAttributes(doc, figure, 'Layout', { BBox: box.map((value) => PDFNumber.of(value)) });
}
