import { PDFArray, PDFDict, type PDFDocument, type PDFHexString, PDFNull, PDFNumber, type PDFObject } from 'pdf-lib';
import { allTags, isMark, type Kid, Tag } from '../read/tag-tree.ts';
import { name } from '../read/name.ts';
import { numberAt } from '../read/number-at.ts';

/** Writes `tags` back as the file's structure tree, and the way from content and links to their tags. */
export function writeTagTree(doc: PDFDocument, tags: readonly Tag[]): void {
  const root = doc.catalog.lookup(name('StructTreeRoot'), PDFDict);
  const rootRef = doc.catalog.get(name('StructTreeRoot'))!;
  const owners = new Map<number, PDFObject | PDFObject[]>();
  root.set(name('K'), kidsArray(doc, [...tags], undefined));
  for (const tag of allTags(tags)) {
    const page = tag.marks.find(({ stream }) => !stream)?.page ?? tag.marks[0]?.page;
    tag.dict.set(name('S'), name(tag.type));
    tag.dict.set(name('P'), tag.parent?.ref ?? rootRef);
    if (page) tag.dict.set(name('Pg'), page);
    else tag.dict.delete(name('Pg'));
    if (tag.kids.length === 0) tag.dict.delete(name('K'));
    else {
      const kids = kidsArray(doc, tag.kids, page);
      tag.dict.set(name('K'), kids.size() === 1 ? kids.get(0) : kids);
    }
    for (const { page: where, stream, mcid } of tag.marks) {
      const key = where && numberAt(doc.context.lookup(stream ?? where), 'StructParents');
      if (key === undefined) continue;
      if (!owners.has(key)) owners.set(key, []);
      (owners.get(key) as PDFObject[])[mcid] = tag.ref;
    }
    for (const object of tag.objects) {
      const key = numberAt(doc.context.lookup(object), 'StructParent');
      if (key !== undefined) owners.set(key, tag.ref);
    }
  }
  writeParents(doc, root, owners);
  writeIds(doc, root, tags);
}

function kidsArray(doc: PDFDocument, kids: readonly Kid[], page: PDFObject | undefined): PDFArray {
  const array = PDFArray.withContext(doc.context);
  for (const kid of kids) {
    if (kid instanceof Tag) array.push(kid.ref);
    else if (!isMark(kid)) {
      array.push(doc.context.obj({ Type: 'OBJR', Obj: kid.object, ...(kid.page ? { Pg: kid.page } : {}) }));
    } else if (kid.page === page && !kid.stream) array.push(PDFNumber.of(kid.mcid));
    else {
      const { page: where, stream, mcid } = kid;
      array.push(
        doc.context.obj({
          Type: 'MCR',
          MCID: mcid,
          ...(where ? { Pg: where } : {}),
          ...(stream ? { Stm: stream } : {}),
        }),
      );
    }
  }
  return array;
}

function writeParents(doc: PDFDocument, root: PDFDict, owners: ReadonlyMap<number, PDFObject | PDFObject[]>): void {
  const numbers = PDFArray.withContext(doc.context);
  const keys = [...owners.keys()].sort((a, b) => a - b);
  for (const key of keys) {
    numbers.push(PDFNumber.of(key));
    const owner = owners.get(key)!;
    if (!Array.isArray(owner)) {
      numbers.push(owner);
      continue;
    }
    const list = PDFArray.withContext(doc.context);
    for (const each of Array.from(owner, (each) => each ?? PDFNull)) list.push(each);
    numbers.push(doc.context.register(list));
  }
  root.set(name('ParentTree'), doc.context.register(doc.context.obj({ Nums: numbers })));
  root.set(name('ParentTreeNextKey'), PDFNumber.of((keys.at(-1) ?? -1) + 1));
}

/** Only what others name keeps its id: header cells. */
function writeIds(doc: PDFDocument, root: PDFDict, tags: readonly Tag[]): void {
  const ids: [string, Tag][] = [];
  for (const tag of allTags(tags)) {
    const id = tag.dict.lookup(name('ID')) as PDFHexString | undefined;
    if (id === undefined) continue;
    if (tag.type === 'TH') ids.push([id.decodeText(), tag]);
    else tag.dict.delete(name('ID'));
  }
  if (ids.length === 0) {
    root.delete(name('IDTree'));
    return;
  }
  ids.sort(([one], [other]) => (one < other ? -1 : 1));
  const names = PDFArray.withContext(doc.context);
  for (const [, tag] of ids) {
    names.push(tag.dict.get(name('ID'))!);
    names.push(tag.ref);
  }
  const leaf = doc.context.obj({ Names: names, Limits: [names.get(0), names.get(names.size() - 2)] });
  root.set(name('IDTree'), doc.context.register(doc.context.obj({ Kids: [doc.context.register(leaf)] })));
}
