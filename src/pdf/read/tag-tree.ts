import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, PDFNumber, PDFRef, PDFString } from 'pdf-lib';
import type { PDFContext, PDFObject } from 'pdf-lib';
import { groupBy } from '../../lists/group-by.ts';
import { name } from './name.ts';

/** A piece of content that a tag holds, by its number in a page, or in a drawing that the page shows (`stream`). */
export interface Mark {
  page: PDFRef | undefined;
  stream?: PDFRef | undefined;
  mcid: number;
}

/** An annotation that a tag holds: a link's clickable place. */
export interface Place {
  object: PDFRef;
  page: PDFRef | undefined;
}

export type Kid = Tag | Mark | Place;

/** An element of the structure tree; `kids` in reading order, the rest by kind. Written back by writeTagTree. */
export class Tag {
  readonly ref: PDFRef;
  readonly dict: PDFDict;
  /** As in the file: `H1`, `Figure`, … */
  type: string;
  parent: Tag | undefined;
  kids: Kid[] = [];

  constructor(ref: PDFRef, dict: PDFDict, type: string, parent: Tag | undefined) {
    this.ref = ref;
    this.dict = dict;
    this.type = type;
    this.parent = parent;
  }

  get tags(): Tag[] {
    return this.kids.filter((kid): kid is Tag => kid instanceof Tag);
  }

  get marks(): Mark[] {
    return this.kids.filter(isMark);
  }

  get objects(): PDFRef[] {
    return this.kids.flatMap((kid) => ('object' in kid ? [kid.object] : []));
  }
}

export function isMark(kid: Kid): kid is Mark {
  return 'mcid' in kid;
}

/** A new tag around `kids`, not yet among those of `parent`. */
export function makeTag(context: PDFContext, type: string, parent: Tag | undefined, kids: Kid[]): Tag {
  const dict = context.obj({ Type: 'StructElem', S: type });
  const tag = new Tag(context.register(dict), dict, type, parent);
  tag.kids = kids;
  for (const kid of kids) if (kid instanceof Tag) kid.parent = tag;
  return tag;
}

/** The structure tree of a file as plain objects; undefined for a file without tags. */
export function readTagTree(doc: PDFDocument): Tag[] | undefined {
  const root = doc.catalog.lookup(name('StructTreeRoot'));
  if (!(root instanceof PDFDict)) return undefined;
  return kidsOf(root).flatMap((kid) => (kid instanceof PDFRef ? (readTag(kid, undefined, doc.context) ?? []) : []));
}

/** All tags below and including `tags`, in reading order. */
export function allTags(tags: readonly Tag[]): Tag[] {
  const all: Tag[] = [];
  const visit = (tag: Tag) => {
    all.push(tag);
    for (const kid of tag.kids) if (kid instanceof Tag) visit(kid);
  };
  for (const tag of tags) visit(tag);
  return all;
}

/** The tags above `tag`, nearest first. */
export function ancestorsOf(tag: Tag): Tag[] {
  return tag.parent ? [tag.parent, ...ancestorsOf(tag.parent)] : [];
}

/** All marks of a tag and of those below it, in reading order. */
export function marksOf(tag: Tag): Mark[] {
  const marks: Mark[] = [];
  const visit = ({ kids }: Tag) => {
    for (const kid of kids) {
      if (kid instanceof Tag) visit(kid);
      else if (isMark(kid)) marks.push(kid);
    }
  };
  visit(tag);
  return marks;
}

/** What tags hold of drawings, by drawing. */
export function drawingMarks(tags: readonly Tag[]): Map<PDFRef, Mark[]> {
  const marks = tags.flatMap(marksOf).filter((mark) => mark.stream !== undefined);
  return groupBy(marks, (mark) => mark.stream!);
}

/** A text entry of a dictionary, decoded. */
export function textOf(dict: PDFDict, key: string): string | undefined {
  const value = dict.lookup(name(key));
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
}

function kidsOf(dict: PDFDict): PDFObject[] {
  const raw = dict.get(name('K'));
  const kids = dict.lookup(name('K'));
  if (kids instanceof PDFArray) return kids.asArray();
  return raw ? [raw] : [];
}

function readTag(ref: PDFRef, parent: Tag | undefined, context: PDFContext): Tag | undefined {
  const dict = context.lookup(ref);
  // A tag inside itself would have no end.
  if (!(dict instanceof PDFDict) || (parent && [parent, ...ancestorsOf(parent)].some((above) => above.ref === ref)))
    return undefined;
  const type = dict.lookup(name('S'));
  const tag = new Tag(ref, dict, type instanceof PDFName ? type.decodeText() : '', parent);
  const page = asRef(dict.get(name('Pg')));
  for (const raw of kidsOf(dict)) {
    const kid = context.lookup(raw);
    if (kid instanceof PDFNumber) tag.kids.push({ page, mcid: kid.asNumber() });
    if (!(kid instanceof PDFDict)) continue;
    const leaf = readLeaf(kid, page);
    const inner = !leaf && raw instanceof PDFRef ? readTag(raw, tag, context) : undefined;
    if (leaf ?? inner) tag.kids.push((leaf ?? inner)!);
  }
  return tag;
}

/** A piece of content or an annotation, where `dict` refers to one. */
function readLeaf(dict: PDFDict, page: PDFRef | undefined): Mark | Place | undefined {
  const mcid = dict.lookup(name('MCID'));
  const object = asRef(dict.get(name('Obj')));
  const where = asRef(dict.get(name('Pg'))) ?? page;
  if (mcid instanceof PDFNumber) {
    const stream = asRef(dict.get(name('Stm')));
    return { page: where, mcid: mcid.asNumber(), ...(stream ? { stream } : {}) };
  }
  return object ? { object, page: where } : undefined;
}

function asRef(value: PDFObject | undefined): PDFRef | undefined {
  return value instanceof PDFRef ? value : undefined;
}
