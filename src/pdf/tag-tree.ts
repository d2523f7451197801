import {
  PDFArray,
  type PDFContext,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFString,
} from 'pdf-lib';

/** A piece of a page's content that a tag holds, by its page and number. */
export interface Mark {
  page: PDFRef | undefined;
  mcid: number;
}

/** An element of the structure tree. */
export interface Tag {
  ref: PDFRef;
  dict: PDFDict;
  /** As in the file: `H1`, `Figure`, … */
  type: string;
  parent: Tag | undefined;
  tags: Tag[];
  marks: Mark[];
  /** Annotations that the tag holds: a link's clickable places. */
  objects: PDFRef[];
}

const name = PDFName.of;

/** The structure tree of a file as plain objects; undefined for a file without tags. */
export function readTagTree(doc: PDFDocument): Tag[] | undefined {
  const root = doc.catalog.lookup(name('StructTreeRoot'));
  if (!(root instanceof PDFDict)) return undefined;
  return kidsOf(root).flatMap((kid) => (kid instanceof PDFRef ? (readTag(kid, undefined, doc.context) ?? []) : []));
}

/** All tags below and including `tags`, in reading order. */
export function allTags(tags: readonly Tag[]): Tag[] {
  return tags.flatMap((tag) => [tag, ...allTags(tag.tags)]);
}

/** The tags above `tag`, nearest first. */
export function ancestorsOf(tag: Tag): Tag[] {
  return tag.parent ? [tag.parent, ...ancestorsOf(tag.parent)] : [];
}

/** All marks of a tag and of those below it. */
export function marksOf(tag: Tag): Mark[] {
  return [...tag.marks, ...tag.tags.flatMap(marksOf)];
}

/** A text entry of a dictionary, decoded. */
export function textOf(dict: PDFDict, key: string): string | undefined {
  const value = dict.lookup(name(key));
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
}

/** The kids of a structure element as written; one or many. */
export function kidsOf(dict: PDFDict): PDFObject[] {
  const raw = dict.get(name('K'));
  const kids = dict.lookup(name('K'));
  if (kids instanceof PDFArray) return kids.asArray();
  return raw ? [raw] : [];
}

function readTag(ref: PDFRef, parent: Tag | undefined, context: PDFContext): Tag | undefined {
  const dict = context.lookup(ref);
  if (!(dict instanceof PDFDict)) return undefined;
  const type = dict.lookup(name('S'));
  const tag: Tag = {
    ref,
    dict,
    type: type instanceof PDFName ? type.decodeText() : '',
    parent,
    tags: [],
    marks: [],
    objects: [],
  };
  const page = asRef(dict.get(name('Pg')));
  for (const kid of kidsOf(dict)) {
    if (kid instanceof PDFNumber) tag.marks.push({ page, mcid: kid.asNumber() });
    else if (kid instanceof PDFRef) {
      const inner = readTag(kid, tag, context);
      if (inner) tag.tags.push(inner);
    } else if (kid instanceof PDFDict) {
      const mcid = kid.lookup(name('MCID'));
      const object = asRef(kid.get(name('Obj')));
      if (mcid instanceof PDFNumber)
        tag.marks.push({ page: asRef(kid.get(name('Pg'))) ?? page, mcid: mcid.asNumber() });
      else if (object) tag.objects.push(object);
    }
  }
  return tag;
}

function asRef(value: PDFObject | undefined): PDFRef | undefined {
  return value instanceof PDFRef ? value : undefined;
}
