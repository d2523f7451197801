import type { PDFContext } from 'pdf-lib';
import type { Pieces } from '../read/pieces.ts';
import type { Run } from '../read/page-found.ts';
import type { ContentStream } from '../read/read-streams.ts';
import { allTags, type Mark, makeTag, marksOf, type Tag } from '../read/tag-tree.ts';

const NUMERAL = /^\d{1,3}[.)]?$/;

/**
 * Gives tags to what a style sheet has written and the browser leaves untagged: the numeral of a list's item becomes its
 * label, a line right above a heading («Lámina 7») a paragraph before it. Returns how their content begins, by line.
 */
export function adoptGenerated(
  context: PDFContext,
  tags: Tag[],
  pieces: Pieces,
): Map<ContentStream, Map<number, string>> {
  const begins = new Map<ContentStream, Map<number, string>>();
  const adopt = ({ stream, runs }: Found, type: string, parent: Tag | undefined) => {
    const marks: Mark[] = [];
    const lines = begins.get(stream) ?? begins.set(stream, new Map()).get(stream)!;
    for (const run of runs) {
      const start = stream.lines.lastIndexOf('BT', run.line);
      let mark = marks.find(({ mcid }) => lines.get(start)?.includes(`/MCID ${mcid} `));
      if (!mark) {
        const { page, drawing } = stream;
        mark = { page, mcid: stream.numbers.next++, ...(drawing ? { stream: drawing } : {}) };
        marks.push(mark);
        lines.set(start, `/${type} <</MCID ${mark.mcid} >>BDC`);
      }
      run.mcid = mark.mcid;
      pieces.add(stream, mark.mcid).runs.push(run);
    }
    return makeTag(context, type, parent, marks);
  };
  for (const tag of allTags(tags)) {
    const labels = tag.type === 'LI' && !tag.tags.some(({ type }) => type === 'Lbl');
    if (!labels && !/^H[1-6]$/.test(tag.type)) continue;
    const found = textBefore(tag, pieces);
    if (!found) continue;
    const text = found.runs.map((run) => run.text).join('');
    if (labels && NUMERAL.test(text.trim())) tag.kids.unshift(adopt(found, 'Lbl', tag));
    if (labels || !isLineAbove(found)) continue;
    const siblings = tag.parent?.kids ?? tags;
    siblings.splice(siblings.indexOf(tag), 0, adopt(found, 'P', tag.parent));
  }
  return begins;
}

interface Found {
  stream: ContentStream;
  /** The untagged text, and the first letters of what follows it. */
  runs: Run[];
  next: Run;
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

// In heights of the heading's letters: a frame's padding may stand between.
const NEAR = 4;

function isLineAbove({ runs: [first], next }: Found): boolean {
  const above = first!.y - next.y;
  return above > 0 && above < NEAR * next.height && Math.abs(first!.x - next.x) < NEAR * next.height;
}
