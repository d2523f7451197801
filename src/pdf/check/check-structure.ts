import { checkText as say } from '../../language/check-es-mx.ts';
import { wordsOf } from './check-words.ts';
import type { Expectation, Passage } from './expectation.ts';
import type { PdfFile } from '../read/open-pdf.ts';
import { pageOfId } from '../read/read-target.ts';
import { type Problem, pageOf } from './problem.ts';
import { tagAttribute } from '../read/tag-attribute.ts';
import { besides, wordsNear } from './words-near.ts';
import { allTags, marksOf, type Tag, textOf } from '../read/tag-tree.ts';

// With nothing to say they are not there in our editions.
const SPEAKING = new Set('P Span LBody LI Lbl Caption Link BlockQuote Quote Code Note TOCI'.split(' '));
const DESCRIBED = new Set(['Figure', 'Formula', 'Form']);

const folded = (text: string) => wordsOf(text).join('');

/** What only our own tags promise: each says something and no more than it shows, headings and points are tags of their kind, pages follow one another. */
export function checkStructure(file: PdfFile, words: (tag: Tag) => string, expected: Expectation): Problem[] {
  const problems: Problem[] = [];
  let before = 0;
  let headings = 0;
  for (const tag of file.tagList) {
    const page = pageOf(file, tag);
    const report = (found: string) => problems.push({ page, text: besides(found, wordsNear(file, tag)) });
    const type = file.roles.standard(tag.type) ?? '';
    const text = words(tag).replace(/\s+/g, ' ').trim();
    const silent = text === '' && !allTags([tag]).some(({ dict }) => textOf(dict, 'Alt')?.trim());
    if (/^H[1-6]$/.test(type)) headings++;
    if (silent && /^H[1-6]$/.test(type)) report(say.emptyHeading);
    else if (silent && SPEAKING.has(type) && marksOf(tag).length === 0) report(say.emptyTag(tag.type));
    const holds = (part: string) => type !== 'LI' || tag.tags.some((kid) => kid.type === part);
    if (!holds('LBody')) report(say.noBody);
    if (!holds('Lbl')) report(say.noLabel);
    if (type === 'Table' && !allTags([tag]).some((kid) => kid.type === 'TH')) report(say.noHeaders);
    if (type === 'TH' && tagAttribute(tag, 'Scope') === undefined) report(say.noScope);
    else if (type === 'TH' && tag.parent && isOtherScope(tag, tag.parent)) report(say.otherScope);
    if (!DESCRIBED.has(type) && textOf(tag.dict, 'Alt') !== undefined) report(say.strayAlt(tag.type));
    const actual = textOf(tag.dict, 'ActualText');
    if (actual !== undefined && folded(actual) !== folded(text)) report(say.falseText(actual, text));
    problems.push(...checkLanguage(tag, text, page, expected), ...checkExpansion(tag, page, expected));
    const [mark] = tag.marks;
    const own = (mark?.page && file.pageNumbers.get(mark.page)) ?? before;
    if (own < before) report(say.pageOrder(own, before));
    before = own;
  }
  if (headings === 0) problems.push({ text: say.noHeading });
  return [...problems, ...silentPhrases(file, words, expected), ...checkKinds(file, words, expected.passages ?? [])];
}

/** A row of headers heads columns; any other header, its row. */
function isOtherScope(cell: Tag, row: Tag): boolean {
  const scope = tagAttribute(cell, 'Scope');
  const heads = row.tags.every(({ type }) => type === 'TH') && row.tags.length > 1;
  return scope !== 'Both' && scope !== (heads ? 'Column' : 'Row');
}

function checkLanguage(tag: Tag, text: string, page: number | undefined, expected: Expectation): Problem[] {
  const language = textOf(tag.dict, 'Lang');
  if (language === undefined || language === expected.language || !expected.phrases) return [];
  const said = folded(text);
  const known = expected.phrases.some((each) => each.language === language && folded(each.text).includes(said));
  return known ? [] : [{ page, text: say.falseLanguage(text.trim(), language) }];
}

/** Each phrase of another language that is read somewhere says so somewhere. */
function silentPhrases(file: PdfFile, words: (tag: Tag) => string, { phrases = [] }: Expectation): Problem[] {
  if (phrases.length === 0) return [];
  const plain: { said: string; page: number | undefined }[] = [];
  const visit = (tag: Tag) => {
    if (tag.type === 'Figure') return;
    if (!tag.tags.some(({ type }) => type === 'Figure') && tag.marks.length > 0)
      plain.push({ said: folded(words(tag)), page: pageOf(file, tag) });
    else for (const kid of tag.tags) visit(kid);
  };
  for (const tag of file.tags ?? []) visit(tag);
  const spoken = file.tagList.flatMap((tag) => {
    const language = textOf(tag.dict, 'Lang');
    return language === undefined ? [] : [{ language, said: folded(words(tag)) }];
  });
  return phrases.flatMap(({ text, language }) => {
    const whole = folded(text);
    // In parts, or within a longer one.
    const isSaid = (said: string) => said !== '' && (whole.includes(said) || said.includes(whole));
    const says = spoken.some((each) => each.language === language && isSaid(each.said));
    const place = whole === '' || says ? undefined : plain.find(({ said }) => said.includes(whole));
    return place ? [{ page: place.page, text: say.silentLanguage(text, language) }] : [];
  });
}

function checkExpansion({ dict }: Tag, page: number | undefined, { expansions }: Expectation): Problem[] {
  const says = textOf(dict, 'E');
  return says === undefined || !expansions || expansions.includes(says)
    ? []
    : [{ page, text: say.falseExpansion(says) }];
}

/** What the source calls a heading or a point of a list is one in the tags of its pages too. */
function checkKinds(file: PdfFile, words: (tag: Tag) => string, passages: readonly Passage[]): Problem[] {
  const byPage = new Map<number, { headings: string[]; items: string[] }>();
  for (const tag of file.tagList) {
    const heading = /^H[1-6]$/.test(tag.type);
    if (!heading && tag.type !== 'LI') continue;
    // What a page ends in the middle of belongs to both.
    for (const page of pagesOf(file, tag)) {
      if (!byPage.has(page)) byPage.set(page, { headings: [], items: [] });
      const text = folded(`${words(tag)} ${heading ? altsIn(tag) : ''}`);
      byPage.get(page)![heading ? 'headings' : 'items'].push(text);
    }
  }
  const starts = passages.map(({ slide, firstPage, page }) => firstPage ?? page ?? pageOfId(file, slide));
  return passages.flatMap(({ slide, page, headings = [], items = [] }, index): Problem[] => {
    const from = starts[index] ?? 1;
    const to = page ?? starts[index + 1] ?? file.pageNumbers.size;
    const found = Array.from({ length: Math.max(1, to - from + 1) }, (_, at) => byPage.get(from + at));
    const has = (text: string, kind: 'headings' | 'items') =>
      found.some((each) => each?.[kind].some((said) => said.includes(folded(text))));
    return [
      ...headings
        .filter((each) => !has(each, 'headings'))
        .map((each) => ({ page: from, slide, text: say.noHeadingTag(slide, each) })),
      ...items
        .filter((each) => !has(each, 'items'))
        .map((each) => ({ page: from, slide, text: say.noItemTag(slide, each) })),
    ];
  });
}

function pagesOf(file: PdfFile, tag: Tag): Set<number> {
  return new Set(marksOf(tag).map(({ page }) => (page && file.pageNumbers.get(page)) ?? 0));
}

function altsIn(tag: Tag): string {
  return allTags([tag])
    .map(({ dict }) => textOf(dict, 'Alt') ?? '')
    .join(' ');
}
