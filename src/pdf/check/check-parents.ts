import { PDFArray, PDFDict, type PDFRef } from 'pdf-lib';
import { checkText as say } from '../../language/check-es-mx.ts';
import { numberAt } from '../read/number-at.ts';
import { numberTree } from '../read/number-tree.ts';
import type { PdfFile } from '../read/open-pdf.ts';
import type { Problem } from './problem.ts';
import { besides, near } from './words-near.ts';
import type { Mark, Tag } from '../read/tag-tree.ts';
import { name } from '../read/name.ts';

/**
 * The way back from content to its tags (/StructParents and /ParentTree): readers that follow the eye or a finger need it.
 * Of our `own` editions no tag names a piece that no page shows.
 */
export function checkParents(file: PdfFile, own: boolean): Problem[] {
  const { doc, tagList, pageNumbers } = file;
  if (!file.tags) return [];
  const root = doc.catalog.lookup(name('StructTreeRoot'), PDFDict);
  const parents = new Map(numberTree(root.lookup(name('ParentTree'))));
  // How many pieces of a page, and the tag of the first.
  const wrong = new Map<number, { times: number; tag: Tag }>();
  const count = (page: PDFRef | undefined, tag: Tag) => {
    const number = (page && pageNumbers.get(page)) ?? 0;
    const known = wrong.get(number);
    wrong.set(number, { times: (known?.times ?? 0) + 1, tag: known?.tag ?? tag });
  };
  const held = new Map<number, Set<number>>();
  const once = new Set<string>();
  let twice: Tag | undefined;
  for (const tag of tagList) {
    for (const { page, stream, mcid } of tag.marks) {
      const list = parents.get(numberAt(doc.context.lookup((stream ?? page)!), 'StructParents') ?? -1);
      const owners = list && doc.context.lookup(list);
      if (!(owners instanceof PDFArray) || mcid >= owners.size() || owners.get(mcid) !== tag.ref) count(page, tag);
      const number = (page && pageNumbers.get(page)) ?? 0;
      const piece = `${stream ?? page} ${mcid}`;
      if (once.has(piece)) twice ??= tag;
      once.add(piece);
      held.set(number, (held.get(number) ?? new Set()).add(mcid));
    }
    for (const object of tag.objects) {
      const owner = parents.get(numberAt(doc.context.lookup(object), 'StructParent') ?? -1);
      if (owner !== tag.ref) count(tag.kids.find((kid) => 'object' in kid)?.page, tag);
    }
  }
  const problems = [...wrong.values()].map(({ times, tag }) => near(file, tag, say.lostParents(times)));
  if (twice) problems.push(near(file, twice, say.heardTwice));
  for (const [index, { marked: numbers, runs }] of file.contents.entries()) {
    const page = index + 1;
    const loose = [...numbers].filter((mcid) => !held.get(page)?.has(mcid));
    const words = runs.find(({ mcid, text }) => mcid !== undefined && loose.includes(mcid) && text.trim() !== '')?.text;
    if (loose.length > 0) problems.push({ page, text: besides(say.loosePieces(loose.length), words?.trim() ?? '') });
    const gone = [...(held.get(page) ?? [])].filter((mcid) => !numbers.has(mcid));
    const holds = ({ page: at, mcid }: Mark) => mcid === gone[0] && at && pageNumbers.get(at) === page;
    const tag = own && gone.length > 0 ? tagList.find(({ marks }) => marks.some(holds)) : undefined;
    if (tag) problems.push(near(file, tag, say.gonePieces(gone.length)));
  }
  return problems;
}
