import { checkText as say } from '../../language/check-es-mx.ts';
import { checkTable } from './check-table.ts';
import type { PdfFile } from '../read/open-pdf.ts';
import type { Problem } from './problem.ts';
import { near } from './words-near.ts';
import { ancestorsOf, type Tag, textOf } from '../read/tag-tree.ts';

// ISO 32000-1, 14.8.4: what belongs into what, and what may hold nothing else.
const INSIDE: Record<string, readonly string[]> = {
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  THead: ['Table'],
  TBody: ['Table'],
  TFoot: ['Table'],
  TH: ['TR'],
  TD: ['TR'],
  LI: ['L'],
  LBody: ['LI'],
  TOCI: ['TOC'],
};
const HOLDS: Record<string, readonly string[]> = {
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  THead: ['TR'],
  TBody: ['TR'],
  TFoot: ['TR'],
  TR: ['TH', 'TD'],
  L: ['L', 'LI', 'Caption'],
  LI: ['Lbl', 'LBody'],
  TOC: ['TOC', 'TOCI', 'Caption'],
};
// They stand for what they hold.
const TRANSPARENT = new Set(['NonStruct']);

// RFC 3066: what a language may look like.
const LANGUAGE = /^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/;

/** What holds for the tags of any accessible file: known types, in each other as they belong, headings in order, figures described. */
export function checkTags(file: PdfFile): Problem[] {
  const { roles } = file;
  if (!file.tags || file.tagList.length === 0) return [{ text: say.untagged }];
  const problems: Problem[] = roles.remapped.map((type) => ({ text: say.remapped(type) }));
  const standard = (tag: Tag | undefined) => (tag ? (roles.standard(tag.type) ?? '') : '');
  const ids = new Set<string>();
  const kinds = new Set<string>();
  let level = 0;
  for (const tag of file.tagList) {
    const report = (text: string) => problems.push(near(file, tag, text));
    const type = standard(tag);
    if (type === '') report(say.unknownTag(tag.type));
    const above = standard(ancestorsOf(tag).find((each) => !TRANSPARENT.has(standard(each))));
    if (INSIDE[type] && !INSIDE[type].includes(above)) report(misplaced(type, above));
    const inner = HOLDS[type] ? insideOf(tag, standard) : [];
    for (const kid of inner) if (!HOLDS[type]!.includes(kid)) report(say.misplacedTag(kid, type));
    // Of a table also below it.
    const strayCaption = inner.some(
      (kid, at) =>
        kid === 'Caption' && at !== 0 && !(type === 'Table' && at === inner.length - 1 && inner[0] !== 'Caption'),
    );
    if (strayCaption) report(say.misplacedTag('Caption', type));
    const heading = /^H([1-6])$/.exec(type);
    if (heading) {
      const own = Number(heading[1]);
      if (own > level + 1) report(say.skippedHeading(level, own));
      level = own;
    }
    if (heading || type === 'H') kinds.add(heading ? 'Hn' : 'H');
    if (kinds.size > 1 && (heading || type === 'H')) report(say.mixedHeadings);
    if (type === 'H' && tag.parent?.tags.find((each) => standard(each) === 'H') !== tag) report(say.secondHeading);
    if ((type === 'Figure' || type === 'Formula') && !isDescribed(tag)) report(say.noAlt);
    if (type === 'Table') for (const text of checkTable(tag, standard)) report(text);
    if (type === 'Note') {
      const id = textOf(tag.dict, 'ID');
      if (!id || ids.has(id)) report(say.noteWithoutId);
      ids.add(id ?? '');
    }
    const language = textOf(tag.dict, 'Lang');
    if (language && !LANGUAGE.test(language)) report(say.oddLanguage(language));
    if (!hasLanguage(file, tag) && speaks(tag)) report(say.noLanguageHere);
  }
  return problems;
}

function misplaced(type: string, above: string): string {
  if (type === 'TH' || type === 'TD') return say.looseCell(above);
  return type === 'LI' ? say.looseItem(above) : say.misplacedTag(type, above);
}

function isDescribed({ dict }: Tag): boolean {
  return Boolean(textOf(dict, 'Alt')?.trim()) || textOf(dict, 'ActualText') !== undefined;
}

/** Standard types of what a tag holds, through those that stand for their own content. */
function insideOf(tag: Tag, standard: (tag: Tag) => string): string[] {
  return tag.tags.flatMap((kid) => (TRANSPARENT.has(standard(kid)) ? insideOf(kid, standard) : [standard(kid)]));
}

function speaks({ dict, marks }: Tag): boolean {
  return marks.length > 0 || ['Alt', 'ActualText', 'E'].some((key) => textOf(dict, key));
}

/** The file, the tag or one above says the language, or the content itself may. */
function hasLanguage({ language, speaksInContent }: PdfFile, tag: Tag): boolean {
  const hears = [tag, ...ancestorsOf(tag)].some(({ dict }) => textOf(dict, 'Lang'));
  return (
    Boolean(language) || hears || (speaksInContent && !['Alt', 'ActualText', 'E'].some((key) => textOf(tag.dict, key)))
  );
}
