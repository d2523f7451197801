import {
  PDFArray,
  type PDFContext,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
} from 'pdf-lib';
import { allTags, kidsOf, type Tag, textOf } from './tag-tree.ts';

const name = PDFName.of;

// Chromium writes types of PDF 2.0 that readers of PDF 1.7 only know through a role map.
const ROLES: Record<string, string> = {
  Strong: 'Span',
  Em: 'Span',
  Aside: 'Div',
  Title: 'P',
  FENote: 'Note',
  Sub: 'Span',
};

// Left without content these say nothing; an empty cell of a table still keeps its place.
const NOTHING_WHEN_EMPTY = new Set([
  'NonStruct',
  'P',
  'Span',
  'Div',
  'Strong',
  'Em',
  'Lbl',
  'LBody',
  'LI',
  'Caption',
  'Sect',
  'Part',
]);

/** Puts right what Chromium's structure tree leaves open: figures that are only frames, list bodies, role map. */
export function mendTags(doc: PDFDocument, tags: Tag[]): void {
  const { context } = doc;
  const root = doc.catalog.lookup(name('StructTreeRoot'), PDFDict);
  const used = new Set(allTags(tags).map(({ type }) => type));
  const roles = Object.entries(ROLES).filter(([type]) => used.has(type));
  if (roles.length > 0) {
    root.set(name('RoleMap'), context.obj(Object.fromEntries(roles.map(([type, role]) => [type, name(role)]))));
  }
  for (const tag of tags) removeEmpty(tag);
  for (const tag of allTags(tags)) {
    // An HTML figure is a frame around a drawing, its caption and its table; the drawing inside has the alternative text.
    if (tag.type === 'Figure' && textOf(tag.dict, 'Alt') === undefined) retag(tag, 'Div');
    if (tag.type === 'LI') wrapBody(tag, context);
  }
}

function retag(tag: Tag, type: string): void {
  tag.type = type;
  tag.dict.set(name('S'), name(type));
}

/** Takes out tags that hold nothing; says whether `tag` itself is one. */
function removeEmpty(tag: Tag): boolean {
  const empty = new Set(tag.tags.filter(removeEmpty));
  if (empty.size > 0) {
    tag.tags = tag.tags.filter((each) => !empty.has(each));
    const gone = new Set([...empty].map(({ ref }) => ref));
    setKids(
      tag.dict,
      kidsOf(tag.dict).filter((kid) => !(kid instanceof PDFRef && gone.has(kid))),
    );
  }
  const described = textOf(tag.dict, 'Alt') !== undefined;
  const holds = tag.tags.length + tag.marks.length + tag.objects.length > 0;
  return !holds && !described && (NOTHING_WHEN_EMPTY.has(tag.type) || tag.type === 'Figure' || tag.type === 'L');
}

/** Writes kids the way they stand in files: none, one, or an array. */
export function setKids(dict: PDFDict, kids: readonly PDFObject[]): void {
  if (kids.length === 0) dict.delete(name('K'));
  else if (kids.length === 1) dict.set(name('K'), kids[0]!);
  else {
    const array = PDFArray.withContext(dict.context);
    for (const kid of kids) array.push(kid);
    dict.set(name('K'), array);
  }
}

/** A list item holds a label and a body; Chromium leaves the body's parts loose. */
function wrapBody(item: Tag, context: PDFContext): void {
  if (item.tags.some(({ type }) => type === 'LBody')) return;
  const [label] = item.tags.filter(({ type }) => type === 'Lbl');
  const kids = kidsOf(item.dict);
  const loose = kids.filter((kid) => kid !== label?.ref);
  if (loose.length === 0) return;
  const body = context.obj({ Type: 'StructElem', S: 'LBody', P: item.ref });
  const page = item.dict.get(name('Pg'));
  if (page) body.set(name('Pg'), page);
  setKids(body, loose);
  const ref = context.register(body);
  for (const kid of loose) if (kid instanceof PDFRef) context.lookup(kid, PDFDict).set(name('P'), ref);
  adoptMarks(item, ref, context);
  setKids(item.dict, label ? [label.ref, ref] : [ref]);
  const inner = item.tags.filter((tag) => tag !== label);
  const wrapped: Tag = {
    ref,
    dict: body,
    type: 'LBody',
    parent: item,
    tags: inner,
    marks: item.marks,
    objects: item.objects,
  };
  for (const tag of inner) tag.parent = wrapped;
  item.tags = label ? [label, wrapped] : [wrapped];
  item.marks = [];
  item.objects = [];
}

/** The way back, from content to tag, stands in the parent tree. */
function adoptMarks(item: Tag, owner: PDFRef, context: PDFContext): void {
  for (const { page, mcid } of item.marks) {
    const structParents = page && context.lookup(page, PDFDict).lookup(name('StructParents'));
    if (structParents instanceof PDFNumber) setParent(context, structParents.asNumber(), mcid, owner);
  }
}

/** Sets who owns content `mcid` of the page that the parent tree knows as `key`. */
export function setParent(context: PDFContext, key: number, mcid: number, owner: PDFObject): void {
  const root = context.lookup(context.trailerInfo.Root!, PDFDict).lookup(name('StructTreeRoot'), PDFDict);
  const owners = findNumber(root.lookup(name('ParentTree')), key);
  if (owners instanceof PDFArray && mcid < owners.size()) owners.set(mcid, owner);
}

function findNumber(node: PDFObject | undefined, key: number): PDFObject | undefined {
  if (!(node instanceof PDFDict)) return undefined;
  const numbers = node.lookup(name('Nums'));
  if (numbers instanceof PDFArray) {
    for (let at = 0; at + 1 < numbers.size(); at += 2) {
      if ((numbers.lookup(at) as PDFNumber).asNumber() === key) return numbers.lookup(at + 1);
    }
  }
  const kids = node.lookup(name('Kids'));
  if (!(kids instanceof PDFArray)) return undefined;
  for (let at = 0; at < kids.size(); at++) {
    const found = findNumber(kids.lookup(at), key);
    if (found) return found;
  }
  return undefined;
}
