import type { PDFContext } from 'pdf-lib';
import { type Kid, makeTag, Tag } from '../read/tag-tree.ts';
import { name } from '../read/name.ts';

const INLINE = new Set('Span Strong Em Link Code Quote Sub Note FENote Reference Annot'.split(' '));
// They hold words, and blocks as they come.
const HOLDS_WORDS = new Set(
  'P H H1 H2 H3 H4 H5 H6 Lbl LBody TH TD Caption Title TOCI Figure Formula Span Strong Em Link Code Quote Sub Note FENote Reference'.split(
    ' ',
  ),
);
const HOLDS_PARTS = new Set('L LI TOC Table TR THead TBody TFoot'.split(' '));
const SAYS = ['Lang', 'Alt', 'ActualText', 'E'].map((key) => name(key));

/**
 * Takes out the tags that only say «nothing in particular» (NonStruct): words go to the tag that holds them; words that
 * stand in none become a paragraph.
 */
export function flattenTags(context: PDFContext, tags: Tag[]): void {
  for (const tag of tags) flatten(context, tag);
}

function flatten(context: PDFContext, tag: Tag): void {
  const kids = tag.kids.flatMap((kid) => {
    if (!(kid instanceof Tag)) return [kid];
    flatten(context, kid);
    if (kid.type !== 'NonStruct') return [kid];
    if (SAYS.some((key) => kid.dict.has(key))) {
      kid.type = kid.kids.every(isInline) ? 'Span' : 'Div';
      return [kid];
    }
    return kid.kids;
  });
  // Whoever holds this one decides what its words belong to.
  const open = tag.type === 'NonStruct' && kids.every(isInline);
  tag.kids = open || HOLDS_WORDS.has(tag.type) || HOLDS_PARTS.has(tag.type) ? kids : inParagraphs(context, tag, kids);
  for (const kid of tag.kids) if (kid instanceof Tag) kid.parent = tag;
}

function inParagraphs(context: PDFContext, tag: Tag, kids: readonly Kid[]): Kid[] {
  const result: Kid[] = [];
  let words: Kid[] = [];
  const close = () => {
    if (words.length > 0) result.push(makeTag(context, 'P', tag, words));
    words = [];
  };
  for (const kid of kids) {
    if (isInline(kid)) words.push(kid);
    else {
      close();
      result.push(kid);
    }
  }
  close();
  return result;
}

function isInline(kid: Kid): boolean {
  return !(kid instanceof Tag) || INLINE.has(kid.type);
}
