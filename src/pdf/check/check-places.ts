import { PDFArray, PDFDict, type PDFDocument, PDFRef } from 'pdf-lib';
import { bookletText } from '../../language/booklet-es-mx.ts';
import { checkText as say } from '../../language/check-es-mx.ts';
import { checkField } from './check-field.ts';
import { flattenExpected } from './check-outline.ts';
import { folded } from './check-words.ts';
import { numberAt } from '../read/number-at.ts';
import type { Expectation } from './expectation.ts';
import { addressOf } from '../finish/name-links.ts';
import { area, type Bounds, meet } from '../read/matrix.ts';
import { name } from '../read/name.ts';
import type { PdfFile } from '../read/open-pdf.ts';
import { rectOf } from '../read/rect-of.ts';
import type { Problem } from './problem.ts';
import { marksOf, type Tag, textOf } from '../read/tag-tree.ts';
import { besides, wordsAt } from './words-near.ts';

// ISO 32000-1, table 165: hidden or not to be seen.
const UNSEEN = 2 | 32;
// Times what a link shows that its place may take: a code to scan is no words.
const WIDE = 6;

/** What our own files let one press lies on its words, and what they let one write in is there, empty and its slide's. */
export function checkPlaces(
  file: PdfFile,
  words: (tag: Tag) => string,
  { outline = [], links }: Expectation,
): Problem[] {
  const { doc } = file;
  const problems: Problem[] = [];
  const pages = pagesOf(doc);
  const form = doc.catalog.lookup(name('AcroForm'));
  const fields = form instanceof PDFDict ? form.lookup(name('Fields')) : undefined;
  const listed = new Set(fields instanceof PDFArray ? fields.asArray() : []);
  const slides = flattenExpected(outline);
  const names = new Set<string>();
  let before = 0;
  for (const tag of file.tagList) {
    if (tag.type !== 'Link' && tag.type !== 'Form') continue;
    for (const ref of tag.objects) {
      const place = doc.context.lookup(ref);
      if (!(place instanceof PDFDict)) continue;
      const page = pages.get(ref);
      const bounds = rectOf(place);
      const report = (text: string) =>
        problems.push({ page, text: page ? besides(text, wordsAt(file, page, bounds)) : text });
      if (page === undefined || isOut(doc, page, bounds) || (numberAt(place, 'F') ?? 0) & UNSEEN)
        report(say.unseenPlace);
      else if (tag.type === 'Link') {
        // Of several places one may lie on what its style sheet says of it.
        if (ref === tag.objects[0] && !liesOn(file, tag)) report(say.strayPlace);
        if (isTooLarge(file, tag, page, bounds)) report(say.widePlace);
        const address = addressOf(place);
        const known = links?.addresses.get(folded(words(tag)));
        if (address !== undefined && (saysOther(words(tag), address) || known?.has(address) === false))
          report(say.otherAddress(address));
      } else {
        const called = textOf(place, 'TU') ?? '';
        const isCalled = (title: string) => called === `${bookletText.ownNotes}: ${title}`;
        const at = slides.findIndex((each, at) => at >= before && (isCalled(each.title) || isCalled(each.heading)));
        if (at < 0) report(say.misnamedField(called));
        before = Math.max(before, at);
        if (!listed.has(ref)) report(say.looseField);
        for (const text of checkField(place, form, names)) report(text);
        const { runs } = file.contents[page - 1]!;
        const isBelow = ({ x, y, end, height, text }: (typeof runs)[number]) =>
          text.trim() !== '' && area(meet([x, y, end, y + height / 2], bounds)) > 0;
        if (runs.some(isBelow)) report(say.coveringField);
      }
    }
  }
  return problems;
}

/** The places of a link, together, take half of its words or, of a picture, some of it. */
function liesOn(file: PdfFile, tag: Tag): boolean {
  const places = tag.objects.map((ref) => rectOf(file.doc.context.lookup(ref, PDFDict)));
  const pressed = (bounds: Bounds) => places.reduce((sum, place) => sum + area(meet(bounds, place)), 0);
  const runs = marksOf(tag).flatMap((mark) => file.pieces.find(mark)?.runs ?? []);
  const words = runs
    .filter(({ cut, text }) => !cut && text.trim() !== '')
    .map(({ x, end, y, height }): Bounds => [x, y - 0.2 * height, end, y + 0.8 * height]);
  const whole = words.reduce((sum, each) => sum + area(each), 0);
  if (whole > 0) return words.reduce((sum, each) => sum + pressed(each), 0) > whole / 2;
  const shown = shownBy(file, tag);
  return shown.length === 0 || shown.some((each) => pressed(each) > 0);
}

function shownBy(file: PdfFile, tag: Tag): Bounds[] {
  return marksOf(tag).flatMap((mark) => {
    const bounds = file.pieces.find(mark)?.bounds;
    return bounds ? [bounds] : [];
  });
}

/** A place that reaches far beyond what its tag shows, and over half of its page, takes the presses of what is beside it. */
function isTooLarge(file: PdfFile, tag: Tag, page: number, bounds: Bounds): boolean {
  const shown = shownBy(file, tag).reduce((sum, each) => sum + area(each), 0);
  const { width, height } = file.doc.getPage(page - 1).getMediaBox();
  return area(bounds) > Math.max(WIDE * shown, (width * height) / 2);
}

function pagesOf(doc: PDFDocument): Map<unknown, number> {
  return new Map(
    doc.getPages().flatMap(({ node }, index) => {
      const refs = node.Annots()?.asArray() ?? [];
      return refs.filter((ref) => ref instanceof PDFRef).map((ref): [unknown, number] => [ref, index + 1]);
    }),
  );
}

function isOut(doc: PDFDocument, page: number, bounds: Bounds): boolean {
  const { x, y, width, height } = doc.getPage(page - 1).getMediaBox();
  return area(meet(bounds, [x, y, x + width, y + height])) === 0;
}

/** Words that write out an address lead to that one. */
function saysOther(text: string, address: string): boolean {
  if (!/https?:\/\//.test(text)) return false;
  return !folded(decoded(text.replace(/\s+/g, ''))).includes(folded(decoded(address)));
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
