import { lexer } from 'marked';
import { closestWord } from './closest-word.ts';
import { linesOf, maskCode } from './mask-code.ts';
import { type NearMiss, readAs } from './near-miss.ts';
import { isInside, protectedRanges } from './protected-ranges.ts';
import { UNSEEN } from './tolerate-marks.ts';

// Signs that people put around such a word, then the word, perhaps more words, and what ends it.
const LINE =
  /^(?!\s*:::)(?:&nbsp;|\uFE0F|[\s>#*_"“”«»'‘’•+.:;,\-[\\/%^\p{Extended_Pictographic}])*(?:(?:\d{1,2}|\p{Ll})[.)]\s+[*_]*)?(?:<\/?\w+>)?([\p{L}\p{M}\p{Cf}]+)[\s*_"“”»'’\]\\]*(?:<\/\w+>)?\s*([:：;.,\-–—]*)[\s*_"”»\]]*(?:<\/\w+>)?\s*(.*)$/u;
const EXACT = /^[ \t]*(?:notas?|notes?|contexto):/i;
const WHO = 'present|facilit|orador|ponente|expositor|speaker|m[ií](?!\\p{L})';
// «Notas del presentador:», «Contexto verificado:», «NOTAS PARA QUIEN FACILITA», «Speaker notes», «Guion:».
const FOR_WHOM = [
  /^[\s>#*_-]*(notas?|notes?|contexto)[ \t]+[^:.\n]{1,40}:[\s*_]*$/i,
  new RegExp(
    `^[\\s>#*_-]*(notas?|notes?)[ \\t]+\\(?(?:de|del|para|al|a|for)\\b[^:.\\n]{0,20}\\b(?:${WHO})[^:.\\n]{0,20}(?::|[\\s*_]*$)`,
    'iu',
  ),
  /^[\s>#*_-]*(?:speaker|presenter)[ \t]+(notes?)\b[\s*_:]*$/i,
  new RegExp(`^[\\s>#*_-]*(?:gui[oó]n|(?:s[oó]lo )?para (?:el |la |quien )?(?:${WHO})\\p{L}*):[\\s*_]*$`, 'iu'),
];

const WORDS: Readonly<Record<string, string>> = {
  nota: 'Nota:',
  notas: 'Nota:',
  note: 'Nota:',
  notes: 'Nota:',
  contexto: 'Contexto:',
  contextos: 'Contexto:',
  context: 'Contexto:',
};

/** Lines that may have been meant as `Nota:` or `Contexto:` and leave what follows on the slide, or among the notes. */
export function checkNoteMarks(text: string): NearMiss[] {
  const inside = protectedRanges(lexer(text), text);
  const lines = linesOf(maskCode(text, { comments: false }));
  return lines.flatMap(({ line, offset }, index): NearMiss[] => {
    if (EXACT.test(line) && isInside(inside, offset)) return [inHtml(line, offset)];
    if (EXACT.test(line)) return ownFootnote(line, offset);
    const whose = FOR_WHOM.map((pattern) => pattern.exec(line)).find((match) => match);
    if (whose) return [doubt(line, offset, line.trim(), WORDS[readAs(whose[1] ?? 'nota')]!)];
    const apart = brokenWord(line);
    if (apart) return [doubt(line, offset, line.trim(), apart)];
    const match = LINE.exec(line);
    if (!match) return [];
    const [whole, word = '', end = '', rest = ''] = match;
    const read = readAs(word);
    const known = WORDS[read] ?? WORDS[nearWord(read, end) ?? ''];
    if (!known) return [];
    const alone = rest === '' || /^[*_\s"”»\]]+$/.test(rest);
    const isDecorated = !/^\s*$/.test(line.slice(0, line.indexOf(word)));
    const marked = /[:：]/.test(end);
    if (!marked && !(alone && WORDS[read])) return [];
    // A point of a list, the title of a slide or what stands above it.
    if (!marked && (/^\s*(?:[-+*]|\d{1,2}[.)])\s/.test(line) || isFirst(lines, index))) return [];
    const shown = whole.slice(0, whole.length - rest.length).trim();
    const isTwin = marked && !isDecorated && WORDS[read] !== undefined && word !== plain(word);
    if (!isTwin) return [doubt(line, offset, shown, known)];
    const problem = `«${word}» lleva una letra de otro alfabeto o un signo que no se ve`;
    return [{ ...doubt(line, offset, shown, known), problem, kind: 'error' }];
  });
}

function isFirst(lines: readonly { line: string }[], index: number): boolean {
  const above = lines.slice(0, index).filter(({ line }) => line.trim() !== '');
  const isTitle = /^\s*#/.test(lines[index]!.line);
  if (isTitle && /^\s*[*_][^*_].*[*_]\s*$/.test(above.at(-1)?.line ?? '')) above.pop();
  return (isTitle || /^\s*[*_]/.test(lines[index]!.line)) && /^\s*(?:-{2,3}\s*)?$/.test(above.at(-1)?.line ?? '');
}

function inHtml(line: string, offset: number): NearMiss {
  return {
    offset: offset + line.search(/\S/),
    problem: `«${line.trim().slice(0, 40)}» está dentro de un elemento HTML y se ve en la lámina`,
    remedy: 'si empieza las notas o el contexto, llévelo después de que el elemento cierre',
    kind: 'aviso',
  };
}

function doubt(line: string, offset: number, shown: string, meant: string): NearMiss {
  return {
    offset: offset + line.search(/\S/),
    problem: `«${shown}» no empieza ${meant === 'Nota:' ? 'las notas' : 'el contexto'}: lo que sigue se queda con lo de arriba`,
    remedy: `¿quiso decir «${meant}», sola en su renglón y sin más signos?`,
    kind: 'aviso',
  };
}

const plain = (word: string) => word.replace(/[^\p{Script=Latin}]/gu, '');

/** A misspelling of the words, and not another word: at least the first letter is right. */
function nearWord(read: string, end: string): string | undefined {
  if (!/[:：]/.test(end) || read.length < 3) return undefined;
  const near = closestWord(read, ['nota', 'notas', 'contexto'], read.length > 6 ? 2 : 1);
  if (!near || (near !== 'contexto' && near[0] !== read[0] && !near.endsWith(read))) return undefined;
  // «Nora:», «Noto:» are words; letters swapped, doubled or left out are not.
  return near.length === read.length && near !== 'contexto' && sorted(near) !== sorted(read) ? undefined : near;
}

/** A short line of nothing but one of the words, with signs or spaces between its letters. */
function brokenWord(line: string): string | undefined {
  const folded = readAs(line.replace(new RegExp(`[${UNSEEN}]`, 'g'), '·'));
  const letters = folded.replace(/[^a-z]/g, '');
  const isWhole = folded.includes(letters);
  return folded.length - letters.length <= 6 && !isWhole && /[:：]\s*$/.test(line) ? WORDS[letters] : undefined;
}

const sorted = (word: string) => [...word].sort().join('');

/** `Nota: unas palabras` in one line: in Spanish also what stands at the foot of a table. */
function ownFootnote(line: string, offset: number): NearMiss[] {
  const [, word = '', rest = ''] = /^[ \t]*(\p{L}+):[ \t]*(.*)$/u.exec(line) ?? [];
  if (!/^notas?$/i.test(word) || /^[:\s]*$/.test(rest)) return [];
  return [
    {
      offset: offset + line.search(/\S/),
      problem: `«${rest.trim().slice(0, 40)}» queda en las notas y no se ve en la lámina`,
      remedy: `si es para quien facilita, deje «Nota:» sola en su renglón; si es de la lámina, escríbala entre paréntesis`,
      kind: 'aviso',
    },
  ];
}
