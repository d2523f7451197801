import type { Report } from './content-error.ts';
import { blank, maskCode } from './mask-code.ts';
import type { SourceText, TextEdit } from './source-text.ts';

const DASHES = '-‐‑‒–—―−';
// `<!— .slide: …`: an editor that sets typographic signs, or a sign too few; another one too many is said of the comment.
const BROKEN = new RegExp(
  `(?:<\\s*[!¡]\\s*[${DASHES}]*\\s*|&lt;!-+\\s*|<\\s*-{2,}\\s*|(?<!<)!-{2,}\\s*)\\.?\\s*(?:slide|element)\\b[^\\n]*`,
  'gi',
);
const UNBROKEN = /^<!--+\s*\.?\s*(?:slide|element)/i;
const COMMAND = /^<!--\s*\.(?:slide|element)\b/i;
const COMMENT = /(?<!\\)<!--[\s\S]*?(?:-->|$)/g;
/** What begins a comment and, of a command, its attributes. */
const HEAD =
  /^<!--[ \t]*(?:\.(?:slide|element)\b[ \t]*[:：]?(?:\s*[\p{L}-]+\s*=\s*(?:"[^"\n]*"|'[^'\n]*'|[“”„«][^“”»\n]*[“”»]))*)?/iu;
const SIGNS = `(?:[/\\]}]{1,2}(?=>))?(?:[${DASHES}>]|&gt;)(?:[ \\t]*(?:[${DASHES}!>]|&gt;))*`;
const SIGNS_FIRST = new RegExp(`^\\s*?(${SIGNS})`);
const SIGNS_LAST = new RegExp(`\\s*?(${SIGNS})[ \\t]*$`);

// Each is looked for in the whole chapter again; after so many mistakes the rest is not read.
const MOST = 20;
// Of so many without an end marked would look for each one's.
const MOST_OPEN = 100;

/** A chapter whose comments begin and end where they were meant to: a sign that is missing is one finding, and what it hid is read. */
export function mendComments(source: SourceText, report: Report): SourceText {
  return mendEnds(mendStarts(limitOpen(source, report), report), report);
}

function limitOpen(source: SourceText, report: Report): SourceText {
  const { text } = source;
  const [first] = [...text.slice(text.lastIndexOf('-->') + 1).matchAll(/<!--/g)].slice(MOST_OPEN);
  if (!first) return source;
  const from = text.lastIndexOf('-->') + 1 + first.index;
  report(source.place(from), `hay más de ${MOST_OPEN} <!-- sin su -->: desde aquí no se lee`, 'ciérrelos con -->');
  return blankFrom(source, from);
}

/** A chapter of which nothing is read from there on. */
function blankFrom(source: SourceText, from: number): SourceText {
  const { length } = source.text;
  return source.edit([{ from, to: length, by: blank(source.text.slice(from)) }]);
}

function mendStarts(source: SourceText, report: Report): SourceText {
  const edits: TextEdit[] = [];
  for (const { index, 0: broken } of maskCode(source.text).matchAll(BROKEN)) {
    if (UNBROKEN.test(broken)) continue;
    const command = /element/i.test(broken) ? 'element' : 'slide';
    const problem = `«${broken.trim().slice(0, 40)}» no es un comentario: sus signos no son < ! - -`;
    report(source.place(index), problem, `escriba <!-- .${command}: … -->`);
    const said = broken.replace(/^.*?(?:slide|element)/i, `<!-- .${command}`);
    const whole = said.includes('-->') ? said : `${said.replace(SIGNS_LAST, '')} -->`;
    edits.push({ from: index, to: index + broken.length, by: whole });
  }
  return edits.length === 0 ? source : source.edit(edits);
}

function mendEnds(source: SourceText, report: Report, left = MOST): SourceText {
  const masked = maskCode(source.text);
  const ends = endsOfOuter(masked);
  for (const { index, 0: whole } of masked.matchAll(COMMENT)) {
    const hides = /<!--/.test(whole.slice(4));
    const isCommand = COMMAND.test(whole);
    const [head] = HEAD.exec(whole)!;
    const isClosed = whole.length > 6 && whole.endsWith('-->');
    // A blank line, and something other than attributes.
    const isEndless = isCommand && /\n[ \t]*\n\s*[^\s-]/.test(whole.slice(head.length));
    if (isClosed && !hides && !isEndless) continue;
    const outer = hides ? ends.get(index) : undefined;
    const hidesCommand = /<!--\s*\.(?:slide|element)\b/i.test(whole.slice(4));
    // Of the one that is left over something will be said.
    if (outer !== undefined && !hidesCommand) continue;
    const { text } = source;
    if (outer !== undefined) {
      const problem = 'un comentario no puede llevar otros dentro: termina en el primer -->';
      report(source.place(index), problem, 'quite de los de dentro <!-- y -->');
      if (left === 0) return blankFrom(source, index);
      const inside = { from: index, to: outer, by: blank(text.slice(index, outer)) };
      return mendEnds(source.edit([inside]), report, left - 1);
    }
    const kind = isClosed && !isCommand && !hidesCommand ? 'aviso' : 'error';
    const from = index + head.length;
    const [rest = ''] = /^.*?(?=<!--|\n|$)/.exec(text.slice(from)) ?? [];
    const signs = (isCommand && SIGNS_FIRST.exec(rest)) || SIGNS_LAST.exec(rest);
    const at = from + (signs ? signs.index : rest.length);
    const problem = signs ? `«${signs[1]}» no cierra el comentario` : 'comentario sin cerrar';
    report(
      source.place(signs ? at + signs[0].indexOf(signs[1]!) : index),
      `${problem}: esconde lo que sigue`,
      signs ? 'escriba -->' : 'ciérrelo con --> donde termina',
      kind,
    );
    if (kind === 'aviso') continue;
    if (left === 0) return blankFrom(source, index);
    // Of the end that is left over nothing more need be said.
    const end = isEndless && isClosed && !hides ? index + whole.length : text.length;
    const after = text.slice(at + (signs?.[0].length ?? 0), end);
    const mended = { from: at, to: end, by: ` -->${after.replace(/-->$/, '   ')}` };
    return mendEnds(source.edit([mended]), report, left - 1);
  }
  return source;
}

/** Where comments end, those that they hold each closed; by where they begin. */
function endsOfOuter(text: string): Map<number, number> {
  const open: number[] = [];
  const ends = new Map<number, number>();
  for (const { index, 0: sign } of text.matchAll(/<!--|-->/g)) {
    if (sign === '<!--') open.push(index);
    else if (open.length > 0) ends.set(open.pop()!, index + sign.length);
  }
  return ends;
}
