import type { PDFContext } from 'pdf-lib';
import type { Bounds } from '../read/matrix.ts';
import type { Pieces } from '../read/pieces.ts';
import type { Run } from '../read/page-found.ts';
import { LABEL_LANGUAGE } from './mend-lists.ts';
import type { ContentStream } from '../read/read-streams.ts';
import { allTags, type Mark, makeTag, marksOf, type Tag, textOf } from '../read/tag-tree.ts';

const NUMERAL = /^\d{1,3}[.)]?$/;
// In heights of the letters beside it: how far a bullet may stand from them, and how large it may be.
const [BESIDE, SMALL] = [3, 1.5];

/** How content begins that a tag takes, by line. */
type Begins = Map<ContentStream, Map<number, string>>;

/**
 * Gives tags to what a style sheet has written or drawn and the browser leaves untagged: the numeral or the bullet of a list's
 * item becomes its label. Returns how their content begins.
 */
export function adoptGenerated(context: PDFContext, tags: Tag[], pieces: Pieces): Begins {
  const begins: Begins = new Map();
  const linesOf = (stream: ContentStream) => begins.get(stream) ?? begins.set(stream, new Map()).get(stream)!;
  const markFrom = (stream: ContentStream, line: number): Mark => {
    const { page, drawing } = stream;
    const mark = { page, mcid: stream.numbers.next++, ...(drawing ? { stream: drawing } : {}) };
    linesOf(stream).set(line, `/Lbl <</MCID ${mark.mcid} >>BDC`);
    pieces.add(stream, mark.mcid);
    return mark;
  };
  const adopt = ({ stream, runs }: Found, item: Tag) => {
    const marks: Mark[] = [];
    for (const run of runs) {
      const start = stream.lines.lastIndexOf('BT', run.line);
      let mark = marks.find(({ mcid }) => linesOf(stream).get(start)?.includes(`/MCID ${mcid} `));
      if (!mark) {
        mark = markFrom(stream, start);
        marks.push(mark);
      }
      run.mcid = mark.mcid;
      pieces.add(stream, mark.mcid).runs.push(run);
    }
    return makeTag(context, 'Lbl', item, marks);
  };
  const adoptBullet = (item: Tag): Tag | undefined => {
    const [first] = marksOf(item).filter((mark) => pieces.find(mark)?.runs.length);
    const { stream, runs } = (first && pieces.find(first)) ?? {};
    if (!first || !stream || !runs) return undefined;
    const own = item.marks.find(
      (mark) => pieces.find(mark)?.runs.length === 0 && isBullet(pieces.find(mark)!.bounds, runs[0]!),
    );
    if (own) item.kids = item.kids.filter((kid) => kid !== own);
    const drawn = stream.loose.find(({ bounds }) => isBullet(bounds, runs[0]!));
    // Nothing is drawn before it: what begins there shows nothing.
    const line = () => drawn?.line ?? stream.begins.get(first.mcid)!;
    return makeTag(context, 'Lbl', item, [own ?? markFrom(stream, line())]);
  };
  for (const tag of allTags(tags)) {
    const isItem = tag.type === 'LI' || tag.type === 'TOCI';
    if (!isItem || tag.tags.some(isLabel)) continue;
    const found = textBefore(tag, pieces);
    const numeral = found && isBeside(found) && NUMERAL.test(textIn(found)) ? adopt(found, tag) : undefined;
    const label = numeral ?? (tag.type === 'LI' ? adoptBullet(tag) : undefined);
    if (label) tag.kids.unshift(label);
  }
  return begins;
}

function isLabel({ type, dict }: Tag): boolean {
  return type === 'Lbl' || textOf(dict, 'Lang') === LABEL_LANGUAGE;
}

interface Found {
  stream: ContentStream;
  /** The untagged text, and the first letters of what follows it. */
  runs: Run[];
  next: Run;
}

function textIn({ runs }: Found): string {
  return runs
    .map(({ text }) => text)
    .join('')
    .trim();
}

/** The text without a tag that stands right before what `tag` shows first. */
function textBefore(tag: Tag, pieces: Pieces): Found | undefined {
  for (const mark of marksOf(tag)) {
    const piece = pieces.find(mark);
    const next = piece?.runs[0];
    if (!piece || !next) continue;
    const { stream } = piece;
    const end = stream.runs.indexOf(next);
    let start = end;
    const isOnLine = ({ mcid, y }: Run) => mcid === undefined && Math.abs(y - stream.runs[end - 1]!.y) < 1;
    while (start > 0 && isOnLine(stream.runs[start - 1]!)) start--;
    return start === end ? undefined : { stream, runs: stream.runs.slice(start, end), next };
  }
  return undefined;
}

/** A small shape beside the first letters of a text, before them. */
function isBullet(bounds: Bounds | undefined, { x, y, height }: Run): boolean {
  const [left, bottom, right, top] = bounds ?? [0, 0, Infinity, 0];
  const isSmall = right - left < SMALL * height && top - bottom < SMALL * height;
  return isSmall && right <= x && left > x - BESIDE * height && bottom < y + height && top > y;
}

/** A page's number stands before what the next page begins with, and far from it. */
function isBeside({ runs: [first], next }: Found): boolean {
  return Math.abs(first!.y - next.y) < BESIDE * Math.max(first!.height, next.height);
}
