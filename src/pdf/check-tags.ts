import { PDFArray, PDFDict, PDFName } from 'pdf-lib';
import { checkText as say } from '../language/check-es-mx.ts';
import type { PdfFile } from './open-pdf.ts';
import { type Problem, pageOf } from './problem.ts';
import { ancestorsOf, marksOf, type Tag, textOf } from './tag-tree.ts';

const name = PDFName.of;

// ISO 32000-1, 14.8.4: what every reader knows.
const STANDARD = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody ' +
    'Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure ' +
    'Formula Form'
  ).split(' '),
);

/** What the tags say: figures described, headings in order, tables and lists whole. `words` is the text of a tag. */
export function checkTags(file: PdfFile, words: (tag: Tag) => string): Problem[] {
  if (!file.tags || file.tagList.length === 0) return [{ text: say.untagged }];
  const roles = roleMap(file);
  const problems: Problem[] = [];
  let level = 0;
  for (const tag of file.tagList) {
    const report = (text: string) => problems.push({ page: pageOf(file, tag) ?? pageOfNearest(file, tag), text });
    if (!STANDARD.has(tag.type) && !STANDARD.has(roles.get(tag.type) ?? '')) report(say.unknownTag(tag.type));
    const heading = /^H([1-6])$/.exec(tag.type);
    if (heading) {
      const own = Number(heading[1]);
      // A logo may be all of a heading: then its description is read.
      const says = words(tag).trim() !== '' || below(tag).some(({ dict }) => textOf(dict, 'Alt')?.trim());
      if (!says) report(say.emptyHeading);
      if (own > level + 1) report(say.skippedHeading(level, own));
      level = own;
    }
    if (tag.type === 'Figure' && !textOf(tag.dict, 'Alt')?.trim()) report(say.noAlt);
    if (tag.type === 'Table') checkTable(tag, report);
    const above = ancestorsOf(tag).find(({ type }) => type !== 'NonStruct' && type !== 'Div');
    if (/^T[HD]$/.test(tag.type) && above?.type !== 'TR') report(say.looseCell(above?.type ?? ''));
    if (tag.type === 'LI') {
      if (above?.type !== 'L') report(say.looseItem(above?.type ?? ''));
      if (!tag.tags.some(({ type }) => type === 'LBody')) report(say.noBody);
    }
  }
  if (level === 0) problems.push({ text: say.noHeading });
  return problems;
}

function checkTable(table: Tag, report: (text: string) => void): void {
  const headers = below(table).filter(({ type }) => type === 'TH');
  if (headers.length === 0) report(say.noHeaders);
  else if (!headers.every(hasScope)) report(say.noScope);
}

function hasScope({ dict }: Tag): boolean {
  const attributes = dict.lookup(name('A'));
  const list =
    attributes instanceof PDFArray ? attributes.asArray().map((_, at) => attributes.lookup(at)) : [attributes];
  return list.some((each) => each instanceof PDFDict && each.has(name('Scope')));
}

function below(tag: Tag): Tag[] {
  return tag.tags.flatMap((each) => [each, ...below(each)]);
}

function roleMap({ doc }: PdfFile): Map<string, string> {
  const map = doc.catalog.lookup(name('StructTreeRoot'), PDFDict).lookup(name('RoleMap'));
  const entries = map instanceof PDFDict ? map.entries() : [];
  return new Map(entries.map(([type, role]) => [type.decodeText(), role instanceof PDFName ? role.decodeText() : '']));
}

/** A tag without content of its own stands where what holds it stands. */
function pageOfNearest(file: PdfFile, tag: Tag): number | undefined {
  const holder = ancestorsOf(tag).find((each) => marksOf(each).length > 0);
  return holder && pageOf(file, holder);
}
