import { bookletText } from '../../language/booklet-es-mx.ts';
import { checkText as say } from '../../language/check-es-mx.ts';
import { readingText } from '../../language/reading-es-mx.ts';
import { flattenExpected } from './check-outline.ts';
import { folded } from './check-words.ts';
import type { Expectation } from './expectation.ts';
import type { PdfFile } from '../read/open-pdf.ts';
import { pageOfId } from '../read/read-target.ts';
import type { Problem } from './problem.ts';
import { allTags, marksOf, type Tag, textOf } from '../read/tag-tree.ts';
import { near } from './words-near.ts';

type Kind = 'heading' | 'item' | 'head';

interface Said {
  type: string;
  text: string;
}

/** What the source calls a heading, a point of a list or a header cell is one in the tags of its pages too, and nothing else is a heading. */
export function checkKinds(file: PdfFile, words: (tag: Tag) => string, expected: Expectation): Problem[] {
  const { passages = [], outline = [], workshop = '' } = expected;
  const byPage = new Map<number, Record<Kind, Said[]>>();
  const own = passages.flatMap(({ headings = [] }) => headings);
  const titles = flattenExpected(outline).flatMap(({ title, heading }) => [title, heading]);
  const known = new Set([...own.map(({ text }) => text), ...titles, workshop, ...OTHERS].map(folded));
  const exact = own.length > 0 && own.every(({ level }) => level !== undefined);
  const problems: Problem[] = [];
  for (const tag of file.tagList) {
    const kind = kindOf(tag.type);
    if (!kind) continue;
    const text = folded(`${words(tag)} ${kind === 'heading' ? altsIn(tag) : ''}`);
    if (
      kind === 'heading' &&
      exact &&
      text !== '' &&
      !known.has(text) &&
      ![...known].some((each) => isMostOf(each, text))
    )
      problems.push(near(file, tag, say.falseHeading(file.pieces.say(tag))));
    // What a page ends in the middle of belongs to both.
    for (const page of pagesOf(file, tag)) {
      if (!byPage.has(page)) byPage.set(page, { heading: [], item: [], head: [] });
      byPage.get(page)![kind].push({ type: tag.type, text });
    }
  }
  const starts = passages.map(({ slide, firstPage, page }) => firstPage ?? page ?? pageOfId(file, slide));
  const missing = passages.flatMap(({ slide, page, headings = [], items = [], heads = [] }, index): Problem[] => {
    const from = starts[index] ?? 1;
    const to = page ?? starts[index + 1] ?? file.pageNumbers.size;
    const found = Array.from({ length: Math.max(1, to - from + 1) }, (_, at) => byPage.get(from + at));
    const tagged = (text: string, kind: Kind) =>
      found.flatMap((each) => each?.[kind].filter((said) => said.text.includes(folded(text))) ?? []);
    const wrong = [
      ...headings.flatMap(({ text, level }) => {
        const tags = tagged(text, 'heading');
        if (tags.length === 0) return [say.noHeadingTag(slide, text)];
        if (level === undefined || tags.some(({ type }) => type === `H${level}`)) return [];
        return [say.otherLevel(slide, text, level, tags[0]!.type)];
      }),
      ...items.filter((text) => tagged(text, 'item').length === 0).map((text) => say.noItemTag(slide, text)),
      ...heads.filter((text) => tagged(text, 'head').length === 0).map((text) => say.noHeadTag(slide, text)),
    ];
    return wrong.map((text) => ({ page: from, slide, text }));
  });
  return [...problems, ...missing];
}

/** What else a heading holds is the number of a source or what is said of a picture. */
function isMostOf(part: string, whole: string): boolean {
  return 2 * part.length > whole.length && whole.includes(part);
}

// What the editions write above their own parts.
const OTHERS = [bookletText.contents, readingText.facilitatorNote, readingText.verifiedContext];

function kindOf(type: string): Kind | undefined {
  if (/^H[1-6]$/.test(type)) return 'heading';
  return type === 'LI' ? 'item' : type === 'TH' ? 'head' : undefined;
}

function pagesOf(file: PdfFile, tag: Tag): Set<number> {
  return new Set(marksOf(tag).map(({ page }) => (page && file.pageNumbers.get(page)) ?? 0));
}

function altsIn(tag: Tag): string {
  return allTags([tag])
    .map(({ dict }) => textOf(dict, 'Alt') ?? '')
    .join(' ');
}
