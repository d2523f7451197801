import { type PDFArray, PDFDict, type PDFObject, type PDFPage } from 'pdf-lib';
import { compareText as say } from '../../language/compare-es-mx.ts';
import { textOf, type Tag } from '../read/tag-tree.ts';
import { name } from '../read/name.ts';
import type { PdfFile } from '../read/open-pdf.ts';
import { wholeContent } from '../read/read-streams.ts';
import { rectOf } from '../read/rect-of.ts';
import type { Problem } from './problem.ts';
import { type Difference, isSameContent, SameValues } from './same-values.ts';
import { besides, near, wordsAt } from './words-near.ts';

// Of a page what may stand in the nodes above it.
const HANDED_DOWN = ['Resources', 'MediaBox', 'CropBox', 'Rotate'].map(name);
const COMPARED_APART = ['Annots', 'Contents', 'Parent'].map(name);

/**
 * What an edition says and shows otherwise than `printed`, which has been printed from the same pages: tag by tag in reading
 * order, page by page, and as a whole. Of each page the first difference of each kind is said.
 */
export function comparePrints(file: PdfFile, printed: PdfFile): Problem[] {
  const same = new SameValues(file, printed);
  const tags = compareTags(file, printed, same);
  const found = [...tags, ...comparePages(file, printed, same)];
  // The ways from content to tags are others wherever these are.
  const catalog = same.entries(
    file.doc.catalog,
    printed.doc.catalog,
    'Catalog',
    tags.length > 0 ? ['StructTreeRoot'] : [],
  );
  const info = same.differ(file.doc.context.trailerInfo.Info, printed.doc.context.trailerInfo.Info, 'Info');
  const whole = [...catalog, ...(info ? [info] : [])].map((each) => ({ text: saidOf(each) }));
  const kinds = new Map([...found, ...whole].toReversed().map((each) => [kindOf(each), each]));
  return [...kinds.values()].toReversed();
}

/** The same words about another place are the same kind. */
function kindOf({ page, text }: Problem): string {
  return `${page} ${text.replace(/«[^»]*»/g, '')}`;
}

function saidOf({ key, found, wanted }: Difference): string {
  return say.otherThanPrinted(`/${key}`, found, wanted);
}

function compareTags(file: PdfFile, printed: PdfFile, same: SameValues): Problem[] {
  const problems: Problem[] = [];
  const [places, others] = [file, printed].map(placesByRef);
  const visit = (one: Tag, two: Tag) => {
    const report = (text: string) => problems.push(near(file, one, text));
    if (one.type !== two.type) return report(say.otherTag(one.type, two.type));
    for (const found of same.entries(one.dict, two.dict, one.type)) report(saidOf(found));
    const [shape, wanted] = [one, two].map(shapeOf);
    // What follows would be compared with what it isn't.
    if (shape !== wanted) return report(say.otherParts(one.type));
    for (const [at, kid] of one.kids.entries()) {
      const other = two.kids[at]!;
      if ('kids' in kid) visit(kid, other as Tag);
      else if ('object' in kid) {
        if (places!.get(kid.object) !== others!.get((other as typeof kid).object)) report(say.otherParts(one.type));
      } else {
        const [shown, before] = [file.pieces.find(kid), printed.pieces.find(other as typeof kid)];
        const [text, was] = [shown, before].map((each) => each?.runs.map((run) => run.text).join('') ?? '');
        const moved = shown?.bounds?.some((value, side) => Math.abs(value - (before?.bounds?.[side] ?? 0)) > 1);
        if (text !== was) report(say.otherThanPrinted('/K', text!.trim(), was!.trim()));
        else if (moved || !shown !== !before) report(say.otherPlace(one.type));
      }
    }
  };
  const [roots, wanted] = [file.tags ?? [], printed.tags ?? []];
  for (const [at, tag] of roots.entries()) if (wanted[at]) visit(tag, wanted[at]);
  // That it has none a rule says.
  if (roots.length > 0 && roots.length !== wanted.length) problems.push({ text: say.otherParts('StructTreeRoot') });
  return problems;
}

/** What a tag holds, by kind. */
function shapeOf({ kids }: Tag): string {
  return kids.map((kid) => ('kids' in kid ? 'tag' : 'object' in kid ? 'place' : 'mark')).join(' ');
}

function placesByRef({ doc }: PdfFile): Map<PDFObject, string> {
  const annotations = doc.getPages().map(({ node }) => node.Annots()?.asArray() ?? []);
  return new Map(
    annotations.flatMap((list, page) => list.map((ref, at): [PDFObject, string] => [ref, `${page} ${at}`])),
  );
}

function comparePages(file: PdfFile, printed: PdfFile, same: SameValues): Problem[] {
  const wanted = printed.doc.getPages();
  return file.doc.getPages().flatMap((page, index) => {
    const other = wanted[index];
    if (!other) return [];
    const problems = compareLinks(file, index, annotationsOf(page), annotationsOf(other), same);
    for (const key of new Set([...page.node.keys(), ...other.node.keys(), ...HANDED_DOWN])) {
      if (COMPARED_APART.includes(key)) continue;
      const [one, two] = [page, other].map(({ node }) =>
        HANDED_DOWN.includes(key) ? node.getInheritableAttribute(key) : node.get(key),
      );
      const found = same.differ(one, two, key.decodeText());
      if (found) problems.push({ page: index + 1, text: saidOf(found) });
    }
    if (!isSameContent(contentOf(page), contentOf(other)))
      problems.push({ page: index + 1, text: besides(say.otherDrawing, firstOther(file, printed, index)) });
    return problems;
  });
}

function contentOf({ node }: PDFPage): string {
  return wholeContent(node.lookup(name('Contents')));
}

function annotationsOf(page: PDFPage): PDFArray | undefined {
  return page.node.Annots();
}

function compareLinks(
  file: PdfFile,
  index: number,
  found: PDFArray | undefined,
  wanted: PDFArray | undefined,
  same: SameValues,
): Problem[] {
  const [count = 0, other = 0] = [found?.size(), wanted?.size()];
  if (count !== other) return [{ page: index + 1, text: say.otherCount(count, other) }];
  return Array.from({ length: count }, (_, at) => at).flatMap((at) => {
    const place = found!.lookup(at);
    const other = wanted!.lookup(at);
    if (!(place instanceof PDFDict && other instanceof PDFDict)) return [];
    return same.entries(place, other, 'Annots').map((found) => {
      const words = textOf(place, 'Contents') ?? wordsAt(file, index + 1, rectOf(place));
      return { page: index + 1, text: besides(saidOf(found), words) };
    });
  });
}

/** The first words of a page that its print doesn't show so, there. */
function firstOther(file: PdfFile, printed: PdfFile, index: number): string {
  const key = ({ text, x, y, height }: PdfFile['contents'][number]['runs'][number]) =>
    [text, x.toFixed(1), y.toFixed(1), height.toFixed(1)].join(' ');
  const known = new Set(printed.contents[index]!.runs.map(key));
  const runs = file.contents[index]!.runs.filter(({ text }) => text.trim() !== '');
  return (runs.find((run) => !known.has(key(run))) ?? runs[0])?.text.trim() ?? '';
}
