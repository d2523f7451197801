import { closestWord } from './closest-word.ts';
import { lexPlain } from './markdown-lexer.ts';
import { linesOf, maskCode } from './mask-code.ts';
import { type NearMiss, readAs } from './near-miss.ts';
import { isInside, protectedRanges } from './protected-ranges.ts';
import { UNSEEN } from './tolerate-marks.ts';

// Signs that people put around such a word, then the word, perhaps more words, and what ends it.
const LINE =
  /^(?!\s*(?::::|<(?:t[hd]|li|d[td]|caption|summary)\b))(?:&[a-z]+;|<\/?\w[^<>\n]{0,100}>|\uFE0F|[\s>#*_"“”«»'‘’•+.:;,\-–—=→[\]\\/%^{@~¿¡\p{Extended_Pictographic}])*(?:(?:\d{1,2}|\p{Ll})[.)]-?\s+[*_]*)?([\p{L}\p{M}\p{Cf}]+)[\s*_"“”»'’\]\\?!]*(?:<\/\w+>)?\s*([:：;.,=→⇒➔➜|>/!…¦\-–—]*)[\s*_"”»\]}~]*(?:<\/\w+>)*\s*(.*)$/u;
const EXACT = /^[ \t]*(?:notas?|notes?|contexto):/i;
const WHO =
  '(?:presentador|facilitador|quien(?:es)? (?:presenta|facilita|expone)|orador|ponente|expositor|moderador|tallerista|instructor|speaker|presenter|m[ií](?!\\p{L}))\\p{L}*(?:\\(\\p{L}{1,3}\\)|/\\p{L}{1,3})?';
const SCRIPT = 'gui[oó]n|libreto|locuci[oó]n|script|talking points';
const REMARK = 'apuntes?|comentarios?|observaci[oó]n(?:es)?|recordatorios?|anotaci[oó]n(?:es)?';
const matches = (pattern: string) => new RegExp(`^[\\s>#*_–—-]*${pattern}`, 'iu');
// «Notas del presentador:», «Contexto verificado:», «NOTAS PARA QUIEN FACILITA», «Speaker notes», «Guion:».
const FOR_WHOM = [
  matches('(notas?|notes?|contexto)[ \\t]+[^:.\\n]{1,40}:[\\s*_]*$'),
  matches(
    `(?:(notas?|notes?)|indicaci[oó]n(?:es)?|instrucci[oó]n(?:es)?|${REMARK}|${SCRIPT})[ \\t]+\\(?(?:(?:de|del|para|al|a|for|to) )?(?:el |la |los |las |the )?${WHO}[^:.\\n]{0,20}(?::|[\\s*_]*$)`,
  ),
  matches(
    '(notas?) (?:(?:para|de) (?:la )?present|(?:intern|privad|personal|ocult|secret)as?\\b)[^:.\\n]{0,20}(?::|[\\s*_]*$)',
  ),
  matches("(?:speaker|presenter)[’']?s?[ \\t_-]+(notes?)\\b[\\s*_]*(?::|$)|^[\\s>#*_-]*(note) to self\\b"),
  matches('(contexto),? verificado[\\s*_]*(?::|$)'),
  matches(`(?:s[oó]lo )?para (?:(?:el |la )?${WHO}|present\\p{L}+)(?::|[\\s*_]*$)`),
  matches(`(?:${SCRIPT})[\\s*_]*:`),
  matches(`(?:gu[ií]a|texto) (?:del?|para) (?:el |la )?${WHO}[\\s*_]*:[\\s*_]*$`),
  matches('(?:el|la|las) (notas?|contexto):[\\s*_]*$'),
  /^\s*\[(notas?)\]\s+\p{L}/iu,
];
// Words of everyday use that others begin their notes with: alone in their line, or as only notes are called.
const OTHER_WORDS = new RegExp(
  `^[\\s>#*_(-]*(?:(?:${REMARK}|discurso|(?:para |qu[eé] )decir|no (?:leer|proyectar)|notitas?|${WHO})[\\s*_]*:[\\s*_)]*$|apuntes?[\\s*_]*:[\\s*_]*\\S)`,
  'iu',
);
// «Presentador: saludar»; «Presentadora: Ana Pérez» is on the slide.
const SAID_BY = new RegExp(
  `^\\s*(?:[>#]+\\s*)?[*_]{0,2}(?:${WHO}|facilita|presenta|expone)[\\s*_]*:[\\s*_]*(?=[\\p{L}¡¿])`,
  'iu',
);
const NAME =
  /^(?!\p{L}+[aei]r\s+\p{Ll})\p{Lu}[\p{L}.'’-]*(?:\s*$|\s*[,;(/|–—]|(?:\s+(?:de|del|la|las|los|y|e))*\s+\p{Lu})/u;
// In brackets it is the slide's own, and said to be so; not when nothing is in them or they don't close.
const OPEN_BRACKET = /^\s*[([]\s*(?:notas?|notes?):(?:\s*[)\]]\s*$|[^)\]]*$)/i;

/** The mark that a word, as one reads it, stands for. */
function markOf(word: string): string | undefined {
  if (/^not(?:as?|es?)$/.test(word)) return 'Nota:';
  return /^context(?:os?)?$/.test(word) ? 'Contexto:' : undefined;
}

/** Lines that may have been meant as `Nota:` or `Contexto:` and leave what follows on the slide, or among the notes. */
export function checkNoteMarks(text: string): NearMiss[] {
  const inside = protectedRanges(lexPlain(text), text);
  const lines = linesOf(maskCode(text, { comments: false }));
  return lines.flatMap(({ line, offset }, index): NearMiss[] => {
    if (line.trim() === '') return [];
    const tell = (problem: string, remedy: string): NearMiss[] => [
      { offset: offset + line.search(/\S/), problem, remedy },
    ];
    const doubt = (shown: string, meant: string) =>
      tell(
        `«${shown}» no empieza ${meant === 'Nota:' ? 'las notas' : 'el contexto'}: lo que sigue se queda con lo de arriba`,
        `¿quiso decir «${meant}», sola en su renglón y sin más signos?`,
      );
    if (EXACT.test(line) && isInside(inside, offset))
      return tell(
        `«${line.trim().slice(0, 40)}» está dentro de un elemento HTML y se ve en la lámina`,
        'si empieza las notas o el contexto, llévelo después de que el elemento cierre',
      );
    if (EXACT.test(line)) {
      // In Spanish this also stands at the foot of a table.
      const footnote = /^[ \t]*notas?:[ \t]*(.*)$/i.exec(line)?.[1];
      if (footnote === undefined || /^[:\s*_"”»)\]}]*$/.test(footnote)) return [];
      return tell(
        `«${footnote.trim().slice(0, 40)}» queda en las notas y no se ve en la lámina`,
        'si es para quien facilita, deje «Nota:» sola en su renglón; si es de la lámina, escríbala entre paréntesis',
      );
    }
    const [saidBy] = SAID_BY.exec(line) ?? [];
    const isSaid = saidBy !== undefined && !NAME.test(line.slice(saidBy.length));
    if ((OTHER_WORDS.test(line) || isSaid) && !isAmongNotes(lines, index))
      return tell(
        `«${line.trim().slice(0, 40)}» no empieza las notas: lo que sigue se ve en la lámina`,
        'si es para quien facilita, escriba «Nota:» sola en su renglón; si es de la lámina, quite los dos puntos',
      );
    if (OPEN_BRACKET.test(line) && !closesLater(lines, index)) return doubt(line.trim().slice(0, 40), 'Nota:');
    const whose = FOR_WHOM.map((pattern) => pattern.exec(line)).find((match) => match);
    const whole = whose ? markOf(readAs(whose[1] ?? whose[2] ?? 'nota')) : brokenWord(line);
    if (whole) return doubt(line.trim(), whole);
    const [match, word = '', end = '', rest = ''] = LINE.exec(line) ?? [];
    if (match === undefined) return [];
    const marked = /[:：]/.test(end);
    const exact = markOf(readAs(word));
    const known = exact ?? (marked ? markOf(nearWord(readAs(word)) ?? '') : undefined);
    if (!known) return [];
    // A sentence, a point of a list, the title of a slide or what stands above it.
    // «Nota - saludar»: a sentence doesn't go on like that.
    const isDashed = exact === 'Nota:' && /^\.?[-–—]+$/.test(end) && /^[*_\s]*N/.test(line);
    if (
      !marked &&
      !isDashed &&
      (/[^*_\s"”»\]]/.test(rest) || /^\s*(?:[-+*]|\d{1,2}[.)])\s/.test(line) || isFirst(lines, index))
    )
      return [];
    const found = doubt(match.slice(0, match.length - rest.length).trim(), known);
    const isBare = /^\s*$/.test(line.slice(0, line.indexOf(word)));
    if (!marked || !exact || !isBare || /^\p{Script=Latin}+$/u.test(word)) return found;
    const problem = `«${word}» lleva una letra de otro alfabeto o un signo que no se ve`;
    return found.map((each) => ({ ...each, problem, kind: 'error' }));
  });
}

/** True below `Nota:` or `Contexto:`, up to the end of their slide. */
function isAmongNotes(lines: readonly { line: string }[], index: number): boolean {
  const last = lines.slice(0, index).findLast(({ line }) => EXACT.test(line) || /^-{2,3}\s*$/.test(line));
  return last !== undefined && EXACT.test(last.line);
}

/** True for a bracket that another line of the same paragraph closes, with words in it. */
function closesLater(lines: readonly { line: string }[], index: number): boolean {
  const rest = lines.slice(index).map(({ line }) => line);
  const end = rest.findIndex((line) => line.trim() === '');
  const paragraph = rest.slice(0, end === -1 ? undefined : end).join(' ');
  return /^\s*[([][^:]*:[^)\]]*\w[^)\]]*[)\]]/.test(paragraph);
}

function isFirst(lines: readonly { line: string }[], index: number): boolean {
  const above = lines.slice(0, index).filter(({ line }) => line.trim() !== '');
  const isTitle = /^\s*#/.test(lines[index]!.line);
  if (isTitle && /^\s*[*_][^*_].*[*_]\s*$/.test(above.at(-1)?.line ?? '')) above.pop();
  return (isTitle || /^\s*[*_]/.test(lines[index]!.line)) && /^\s*(?:-{2,3}\s*)?$/.test(above.at(-1)?.line ?? '');
}

/** A misspelling of the words, and not another word: at least the first letter is right. */
function nearWord(read: string): string | undefined {
  if (read.length < 3) return undefined;
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
  return folded.length - letters.length <= letters.length && !isWhole && /[:：]\s*$/.test(line)
    ? markOf(letters)
    : undefined;
}

const sorted = (word: string) => [...word].sort().join('');
