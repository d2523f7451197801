import { abbreviationPattern } from '../../content/abbreviation-pattern.ts';
import { checkText as say } from '../../language/check-es-mx.ts';
import { checkKinds } from './check-kinds.ts';
import { folded } from './check-words.ts';
import type { Expectation } from './expectation.ts';
import type { PdfFile } from '../read/open-pdf.ts';
import { type Problem, pageOf } from './problem.ts';
import { tagAttribute } from '../read/tag-attribute.ts';
import { near } from './words-near.ts';
import { allTags, ancestorsOf, marksOf, type Tag, textOf } from '../read/tag-tree.ts';

// With nothing to say they are not there in our editions.
const SPEAKING = new Set('P Span LBody LI Lbl Caption Link BlockQuote Quote Code Note TOCI'.split(' '));
const DESCRIBED = new Set(['Figure', 'Formula', 'Form']);

/** What only our own tags promise: each says something and no more than it shows, headings and points are tags of their kind, pages follow one another. */
export function checkStructure(file: PdfFile, words: (tag: Tag) => string, expected: Expectation): Problem[] {
  const problems: Problem[] = [];
  let before = 0;
  let headings = 0;
  const textIn = (tag: Tag) => words(tag).replace(/\s+/g, ' ').trim();
  for (const tag of file.tagList) {
    const page = pageOf(file, tag);
    const report = (found: string) => problems.push(near(file, tag, found));
    const type = file.roles.standard(tag.type) ?? '';
    const heading = /^H[1-6]$/.test(type);
    const asks = heading || SPEAKING.has(type);
    const silent = asks && textIn(tag) === '' && !allTags([tag]).some(({ dict }) => textOf(dict, 'Alt')?.trim());
    if (heading) headings++;
    if (silent && heading) report(say.emptyHeading);
    else if (silent && marksOf(tag).length === 0) report(say.emptyTag(tag.type));
    const holds = (part: string) => type !== 'LI' || tag.tags.some((kid) => kid.type === part);
    if (!holds('LBody')) report(say.noBody);
    if (!holds('Lbl')) report(say.noLabel);
    if (type === 'Table' && !allTags([tag]).some((kid) => kid.type === 'TH')) report(say.noHeaders);
    if (type === 'TH' && tagAttribute(tag, 'Scope') === undefined) report(say.noScope);
    else if (type === 'TH' && tag.parent && isOtherScope(tag, tag.parent)) report(say.otherScope);
    if (!DESCRIBED.has(type) && textOf(tag.dict, 'Alt') !== undefined) report(say.strayAlt(tag.type));
    const actual = textOf(tag.dict, 'ActualText');
    if (actual !== undefined && folded(actual) !== folded(textIn(tag))) report(say.falseText(actual, textIn(tag)));
    problems.push(...checkLanguage(tag, textIn, page, expected));
    const [mark] = tag.marks;
    const own = (mark?.page && file.pageNumbers.get(mark.page)) ?? before;
    if (own < before) report(say.pageOrder(own, before));
    before = own;
  }
  if (headings === 0) problems.push({ text: say.noHeading });
  return [
    ...problems,
    ...silentPhrases(file, words, expected),
    ...checkExpansions(file, expected),
    ...checkKinds(file, words, expected),
  ];
}

/** A row of headers heads columns; any other header, its row. */
function isOtherScope(cell: Tag, row: Tag): boolean {
  const scope = tagAttribute(cell, 'Scope');
  const heads = row.tags.every(({ type }) => type === 'TH') && row.tags.length > 1;
  return scope !== 'Both' && scope !== (heads ? 'Column' : 'Row');
}

function checkLanguage(
  tag: Tag,
  textIn: (tag: Tag) => string,
  page: number | undefined,
  expected: Expectation,
): Problem[] {
  const language = textOf(tag.dict, 'Lang');
  if (language === undefined || !expected.phrases) return [];
  const text = textIn(tag);
  const said = folded(text);
  const isOwn = language === expected.language;
  // Of its own language no phrase is: they are the words that are in another.
  const known = isOwn
    ? !expected.phrases.some((each) => folded(each.text) === said)
    : expected.phrases.some((each) => each.language === language && folded(each.text).includes(said));
  return known ? [] : [{ page, text: say.falseLanguage(text, language) }];
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

/** An abbreviation says what it stands for, and what says so is one. */
function checkExpansions(file: PdfFile, { expansions = new Map<string, string>() }: Expectation): Problem[] {
  const pattern = abbreviationPattern(expansions.keys());
  return file.tagList.flatMap((tag) => {
    const says = textOf(tag.dict, 'E');
    if (says !== undefined && expansions.get(file.pieces.say(tag)) !== says)
      return [near(file, tag, say.falseExpansion(says))];
    if (!pattern || tag.marks.length === 0 || [tag, ...ancestorsOf(tag)].some(explains)) return [];
    const [found] = tag.marks.flatMap((mark) => file.pieces.seen(mark).match(pattern) ?? []);
    return found === undefined ? [] : [near(file, tag, say.silentExpansion(found))];
  });
}

/** Pictures, code and labels of descriptions have words of their own. */
function explains({ type, dict }: Tag): boolean {
  return textOf(dict, 'E') !== undefined || type === 'Figure' || type === 'Code';
}
