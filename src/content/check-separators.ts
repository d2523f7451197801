import type { Kind } from './content-error.ts';
import { blank, linesOf, maskCode } from './mask-code.ts';
import type { NearMiss } from './near-miss.ts';
import type { SlidePiece } from './split-slides.ts';

const SLIDE_COMMENT = /<!--\s*\.slide\b/gi;
const WITH_ID = /<!--\s*\.slide\b[^>]*?\bid="([^"]*)"/gi;
// Not of what has a meaning of its own.
const SEPARATOR_LINE = /^(?!<!--|#{1,6}[ \t]+\S)[^\n]*/;
const SIGNS_ONLY = /^[ \t]*(?:(?:<[^<>]{1,60}>[ \t]*)+|[^\p{L}\p{N}<>|`~]{1,30}`?)$/u;
const COMMENT = /<!--[\s\S]*?-->/g;
const SHOWN = /\S/;
const ANOTHER = 'la lámina ya tiene un «.slide:»';
const DASH = '-‐‑‒–—―−─━⎯⸺⸻﹘﹣－ー';
const DASHES = new RegExp(`^[ \\t>#]*[${DASH}_*=~+·.:;,/\\\\"“”'\\s]{1,20}$`);
// `--- ## B`, `---texto`: a table has more of its own.
const WITH_TEXT = /^ {0,3}(-{3,}|[–—―−]{2,})\s*(?:#|\p{L})[^|]*$/u;
const SIGNS =
  /<hr ?\/?>|(?:<br ?\/?>|<p>)?-{2,3}(?:<br ?\/?>|<\/p>|[>%])?|`-{2,3}`|(?:&[mn]dash;)+|<!--[ -]*-->|<!--\s*(?:(?:nueva|otra|siguiente|new|next)\s+)?(?:slide|l[aá]mina|diapositiva)(?:\s+(?:nueva|siguiente|\d+))?\s*-->|\\?[[({]?-{3}[)}]?\\?\]?|\\(?:newpage|pagebreak|newslide|clearpage)|\{(?:pagebreak|newpage)\}|[⁂❧☙]|(?<sign>[^\p{L}\p{N}\s<>|`#-])(?:(?: |\uFE0F)?\k<sign>){2,19}/u;
const SIGNS_BEFORE_HEADING = new RegExp(
  `^ {0,3}(${SIGNS.source})\\uFE0F?[ \\t]*\\n\\s*(?:<!--[^>]*-->\\s*)?#{1,2} `,
  'gmu',
);
// Alone between empty lines.
const SIGNS_IN_NOTES = new RegExp(`(?<=\\n[ \\t]*\\n {0,3})(${SIGNS.source})\\uFE0F?(?=[ \\t]*\\n[ \\t]*\\n)`, 'gmu');
const FRONT_MATTER =
  /^\s*(?:---[ \t]*\n(?:[ \t]*\n|[\w-]+:.*\n|[ \t]+\S.*\n|#.*\n|- .*\n)+?(?:---|\.\.\.)|\+{3}[ \t]*\n(?:.*\n)*?\+{3})[ \t]*(?:\n|$)/;

const MARK = /^[ \t]*(notas?|notes?|contexto):/gim;
const NOT_ALONE = 'un separador con algo más en su renglón no separa láminas';
const SEPARATE = 'si separa láminas, escriba --- en un renglón propio, entre renglones vacíos';

/** Lines that were meant to part slides and don't, slides that swallowed another for the want of one, and the slides that were surely meant. */
export function checkSeparators(pieces: readonly SlidePiece[]): { found: NearMiss[]; meant: SlidePiece[] } {
  const all: NearMiss[] = [];
  const ids = new Set<string>();
  const meant = pieces.flatMap((piece) => {
    const found = inPiece(piece.text);
    const starts = found
      .filter(({ kind, offset }) => kind === 'error' && /\n\s*\S/.test(piece.text.slice(offset)))
      .map(({ offset }) => offset)
      .sort((a, b) => a - b)
      .filter((start, index, sorted) => SHOWN.test(piece.text.slice(sorted[index - 1], start).replace(COMMENT, '')));
    // A chapter that was pasted twice: that its ids are there twice will be said.
    const twice = Array.from(piece.text.matchAll(WITH_ID), ({ index, 1: id = '' }) => {
      const isTwice = ids.has(id) && starts.includes(index);
      ids.add(id);
      return isTwice ? index : -1;
    });
    const told = found.filter(({ problem, offset }) => problem !== ANOTHER || !twice.includes(offset));
    all.push(...told.map((each) => ({ ...each, offset: piece.offset + each.offset })));
    return [0, ...starts].map((start, index) => {
      const text = piece.text.slice(start, starts[index]);
      const isFirst = index === 0;
      // What was meant to part slides is on none of them.
      return {
        text: isFirst ? text : text.replace(SEPARATOR_LINE, blank),
        offset: piece.offset + start,
        below: isFirst && piece.below,
      };
    });
  });
  return { found: all, meant };
}

/** Where a chapter begins: after the settings that other programs keep at the top of a file, if there are any. */
export function endOfFrontMatter(text: string): number {
  const match = FRONT_MATTER.exec(text);
  return match && /^[ \t]*[\w-]+[ \t]*[:=]/m.test(match[0]) ? match[0].length : 0;
}

function inPiece(text: string): NearMiss[] {
  const masked = maskCode(text);
  const lines = linesOf(text);
  const found = linesOf(maskCode(text, { comments: false })).flatMap(({ line, offset }, index, all): NearMiss[] => {
    const before = all[index - 1]?.line ?? '';
    const hasComment = /^\s*-{2,3}\s*$/.test(line) && text.slice(offset, offset + line.length) !== line;
    const doubt = hasComment ? NOT_ALONE : doubtOf(line, before, all[index + 1]?.line ?? '');
    // Of two lines of one kind it is said once.
    return doubt && line !== before ? [{ offset: offset + line.search(/\S/), problem: doubt, remedy: SEPARATE }] : [];
  });
  // A slide has one such comment: the next belongs to a slide that was never parted from this one.
  const comments = [...masked.matchAll(SLIDE_COMMENT)].slice(1);
  for (const { index } of comments) {
    const near = lines.findLast(({ line, offset }) => offset + line.length < index && !/^[ \t]*$/.test(line));
    const doubt = near && found.find(({ offset }) => offset >= near.offset && offset <= near.offset + near.line.length);
    const remedy = 'escriba --- en un renglón propio, entre renglones vacíos';
    if (doubt) Object.assign(doubt, { kind: 'error', remedy });
    else if (near && SIGNS_ONLY.test(near.line) && isAlone(near, text))
      found.push({
        offset: near.offset + near.line.search(/[^ \t]/),
        problem: `«${near.line.trim()}» no separa láminas`,
        remedy,
        kind: 'error',
      });
    else
      found.push({
        offset: index,
        problem: ANOTHER,
        remedy: 'separe las dos láminas con --- entre renglones vacíos, o junte los atributos en un comentario',
        kind: 'error',
      });
  }
  // In the notes a slide would be read by nobody else.
  const notes = masked.search(/^[ \t]*(?:notas?|notes?|contexto):/im);
  for (const each of found) {
    const rest = masked.slice(each.offset);
    if (notes !== -1 && each.offset > notes && /^---[ \t]*\n\s*(?:<!--[\s\S]*?-->\s*)?#{1,6} /.test(rest))
      Object.assign(each, { kind: 'error', remedy: 'deje un renglón vacío antes de ---' });
  }
  found.push(...beforeHeading(text, masked, found));
  found.push(...aloneInNotes(text, notes, found));
  return sureOfMarks(masked, [
    ...found,
    ...afterHeading(masked, notes),
    ...headingInNotes(masked, notes, found),
    ...secondTitle(text, masked, notes, found),
  ]);
}

/** A slide has notes and context once: what stands between two of them, a doubt or a title, begins another slide. */
function sureOfMarks(masked: string, found: NearMiss[]): NearMiss[] {
  const marks = new Map<string, number>();
  const doubts = found.toSorted((a, b) => a.offset - b.offset);
  let above = 0;
  for (const { index, 1: word = '' } of masked.matchAll(MARK)) {
    const kind = word[0]!.toLowerCase();
    const before = marks.get(kind);
    while (above < doubts.length && doubts[above]!.offset < index) above++;
    if (before !== undefined) {
      const last = doubts[above - 1];
      const doubt = last && last.offset > before ? last : undefined;
      const title = /^ {0,3}#{1,2} +\S.*$/m.exec(masked.slice(before, index));
      if (doubt) Object.assign(doubt, { kind: 'error', remedy: doubt.remedy.replace(/^si [^,]+, |; si no, .*/g, '') });
      else if (title) found.push(inNotes(before + title.index, title[0], 'error'));
      if (doubt || title) marks.clear();
    }
    marks.set(kind, index);
  }
  return found;
}

/** `<hr>`, `═══`, `⁂` on a line of its own, between two headings of a slide. */
function beforeHeading(text: string, masked: string, found: readonly NearMiss[]): NearMiss[] {
  return [...text.matchAll(SIGNS_BEFORE_HEADING)].flatMap(({ index, 0: whole, 1: signs = '' }) => {
    const isSaid = found.some(({ offset }) => offset >= index && offset < index + whole.length);
    const isCode = !masked.slice(index, index + whole.length).includes('#');
    if (isSaid || isCode || !/^ {0,3}#{1,6} /m.test(masked.slice(0, index))) return [];
    return [{ offset: index + whole.search(/\S/), problem: `«${signs}» no separa láminas`, remedy: SEPARATE }];
  });
}

/** `<hr>`, `\\newpage`, `<!-- slide -->` in the notes: a slide without title may begin there. */
function aloneInNotes(text: string, notes: number, found: readonly NearMiss[]): NearMiss[] {
  if (notes === -1) return [];
  return [...text.matchAll(SIGNS_IN_NOTES)]
    .filter(({ index }) => index > notes && !found.some(({ offset }) => offset === index))
    .map(({ index, 1: signs = '' }) => ({ offset: index, problem: `«${signs}» no separa láminas`, remedy: SEPARATE }));
}

/** True for a line between blank lines. */
const isAlone = ({ line, offset }: { line: string; offset: number }, text: string) =>
  /\n[ \t]*\n$/.test(text.slice(0, offset)) && /^\n[ \t]*\n/.test(text.slice(offset + line.length));

/** `.slide:` between two headings of a slide: it stands where the second one's slide would begin. */
function afterHeading(masked: string, notes: number): NearMiss[] {
  const [comment] = masked.matchAll(SLIDE_COMMENT);
  const heading = /^ {0,3}#{1,6} +\S/m;
  if (!comment || !heading.test(masked.slice(0, comment.index))) return [];
  if (!/^<!--[\s\S]*?-->[^\n]{0,6}\n\s*#{1,6} /.test(masked.slice(comment.index))) return [];
  const problem = '«.slide:» está a media lámina, delante de otro título';
  const kind = notes !== -1 && notes < comment.index ? 'error' : 'aviso';
  return [{ offset: comment.index, problem, remedy: SEPARATE, kind }];
}

/** `## Título` after `Nota:`, with nothing in between that was meant to part them. */
function headingInNotes(masked: string, notes: number, found: readonly NearMiss[]): NearMiss[] {
  const match = notes === -1 ? null : /^ {0,3}#{1,2} +\S.*$/m.exec(masked.slice(notes));
  if (!match || found.some(({ offset }) => offset > notes)) return [];
  const offset = notes + match.index;
  if (/<!--\s*\.slide\b/i.test(masked.slice(notes, offset))) return [];
  return [inNotes(offset, match[0], 'aviso')];
}

function inNotes(offset: number, title: string, kind: Kind): NearMiss {
  const problem = `«${title.trim().slice(0, 40)}» queda en las notas o en el contexto de la lámina de arriba`;
  const remedy = 'escriba antes --- entre renglones vacíos';
  return { offset, problem, remedy: kind === 'error' ? remedy : `si empieza otra lámina, ${remedy}`, kind };
}

/** `## Otra` below what follows a title of its rank or a lower one; two titles one below the other may be meant. */
function secondTitle(text: string, masked: string, notes: number, found: readonly NearMiss[]): NearMiss[] {
  const body = notes === -1 ? masked : masked.slice(0, notes);
  // Of a title that is called like them that is said.
  const titles = [...body.matchAll(/^ {0,3}(#{1,2}) +(?!(?:notas?|notes?|contexto)\s*:)\S.*$/gim)];
  const depth = (title: RegExpMatchArray) => title[1]!.length;
  const above = (index: number) =>
    text.slice(titles[index - 1]!.index + titles[index - 1]![0].length, titles[index]!.index);
  const at = titles.findIndex(
    (title, index) =>
      titles.slice(0, index).some((other) => depth(title) <= depth(other)) && (index > 1 || above(index).trim() !== ''),
  );
  const next = titles[at];
  if (!next) return [];
  // Said already.
  if (found.length > 0 || /<!--\s*\.slide\b/i.test(above(at))) return [];
  const problem = `«${next[0].trim().slice(0, 40)}» es otro título en la misma lámina`;
  return [
    {
      offset: next.index,
      problem,
      remedy: 'si empieza otra lámina, escriba antes --- entre renglones vacíos; si no, use ###',
    },
  ];
}

function doubtOf(line: string, before: string, after: string): string | undefined {
  if (WITH_TEXT.test(line)) return NOT_ALONE;
  const signs = line.replace(/[\s>#]/g, '');
  if (!DASHES.test(line) || !new RegExp(`[${DASH}_*=~+·]`).test(signs) || signs === '>') return undefined;
  const isHeadingLine = /^ {0,3}(-+|=+)[ \t]*$/.test(line) && /\S/.test(before) && !/^\s*[|>#]/.test(before);
  if (isHeadingLine) {
    // Under a text `===` and long lines of dashes are drawn on purpose.
    if (signs.startsWith('=') || (signs.length > 3 && !/^\s*$/.test(after))) return undefined;
    return `«${signs}» pegado a un texto lo vuelve título`;
  }
  if (/^[-*_=~·.:;,#+/\\"“”']$|^\*\*$|^[.:;,/\\"“”']+$|^#+$/.test(signs)) return undefined;
  if (/\S/.test(before) && /\S/.test(after) && !new RegExp(`^[${DASH}]{2,}$`).test(signs)) return undefined;
  if (/^ {0,3}---[ \t]*$/.test(line)) return '«---» dentro de una lista o de un elemento HTML no separa láminas';
  if (/^-{2,3}$/.test(signs) && !/[>]/.test(line) && !/^\s{4}|\t/.test(line) && !/\s/.test(line.trim()))
    return undefined;
  return `«${line.trim()}» no separa láminas`;
}
