import { blank, linesOf, maskCode } from './mask-code.ts';
import { type NearMiss, readAs } from './near-miss.ts';
import { isInside, type Range } from './protected-ranges.ts';
import { UNSEEN } from './tolerate-marks.ts';

const COMMENT = /(?<!\\)<!--([\s\S]*?)(?:-->|$)/g;
// Nothing of it in a comment: `.slide: id="a"` in the text.
const LOOSE =
  /(?:<(?:--!)?\s*|\/\/\s*|\[[^\]\n]{0,200}\]:\s*\S{0,500}\s*\()?\.(?:slide|element)\s*[:：]\s*[^\n]{0,200}/gi;
// `<!— pendiente —>`, `< !-- pendiente -->`: everybody sees it.
// Before a `\`, on purpose, unless a program set one before its end too.
const NO_COMMENT = new RegExp(
  `(?:\\\\(?=<!--.*--\\\\>)|(?<!\\\\))(?:<[\\s${UNSEEN}]{0,3}[!¡]|[«‹]!)[\\s${UNSEEN}]{0,3}[-‐‑‒–—―−]{1,3}[^\\n]*`,
  'gm',
);
const ATTRIBUTE = /(?:^|\s)[\p{L}-]+\s*=\s*["'“”«]/u;
const MARK =
  /^\s*(?:(?:speaker|presenter)['’]?s?\s+)?(notas?|notes?|contexto)(?:\s+(?:del?|para)\s+(?:el |la |quien )?(?:orador|presenta|facilita|exposi)\p{L}*)?\s*(?::|$)/iu;
const HIDDEN_LINE = /^(?: {0,3}-{2,3}[ \t]*|[ \t]*(?:notas?|notes?|contexto):.*)$/gim;

/** Comments that were meant to say something about a slide, `attributes` of components among it, and don't, or hide more than was meant. */
export function checkComments(text: string, attributes: Iterable<string>): NearMiss[] {
  const slideAttributes = ['id', 'layout', 'titulo', ...attributes];
  const masked = maskCode(text);
  const found: NearMiss[] = [];
  const comments = Array.from(masked.matchAll(COMMENT), ({ index, 0: whole }): Range => [index, index + whole.length]);
  for (const { index, 0: loose } of masked.matchAll(LOOSE)) {
    if (isInside(comments, index)) continue;
    found.push({
      offset: index,
      problem: `«${loose.trim().slice(0, 40)}» no está en un comentario: se ve tal cual`,
      remedy: `escriba <!-- .${/element/i.test(loose) ? 'element' : 'slide'}: … -->`,
      kind: ATTRIBUTE.test(loose) ? 'error' : 'aviso',
    });
  }
  for (const { index, 1: inside = '' } of masked.matchAll(COMMENT)) {
    const meant = meantCommand(inside, slideAttributes);
    if (meant) {
      const kind = ATTRIBUTE.test(inside) ? 'error' : 'aviso';
      const remedy = `¿quiso decir «<!-- ${meant} … -->»?`;
      if (ATTRIBUTE.test(inside) || inside.trim().length < 40)
        found.push({ offset: index, problem: 'este comentario no hace nada', remedy, kind });
      continue;
    }
    const mark = MARK.exec(inside)?.[1];
    if (mark) {
      const remedy = `escriba «${/^c/i.test(mark) ? 'Contexto' : 'Nota'}:» sola en su renglón, sin <!-- -->`;
      found.push({
        offset: index,
        problem: /^\s*\p{L}+\s*:?\s*$/u.test(inside)
          ? 'este comentario no hace nada: lo que sigue se ve'
          : 'lo que dice este comentario no queda en las notas ni en el contexto',
        remedy,
      });
    }
    const hidden = inside.match(HIDDEN_LINE);
    if (hidden && /\S/.test(inside.slice(0, inside.indexOf(hidden[0])))) {
      found.push({
        offset: index,
        problem: `este comentario esconde «${hidden[0].trim().slice(0, 40)}» y lo que va con ello`,
        remedy: 'si termina antes, ciérrelo ahí con -->',
      });
    }
  }
  const shown = masked.replace(COMMENT, blank).replace(LOOSE, blank);
  for (const { index, 0: whole } of shown.matchAll(NO_COMMENT))
    found.push({
      offset: index,
      problem: `«${whole.trim().slice(0, 40)}» no es un comentario: se ve tal cual`,
      remedy: 'escriba <!-- antes y --> después de lo que nadie debe ver',
    });
  for (const { line, offset } of linesOf(shown.replace(NO_COMMENT, blank))) {
    const at = line.indexOf('-->');
    if (at !== -1 && /(^|\s)-->\s*$/.test(line))
      found.push({
        offset: offset + at,
        problem: '«-->» cierra un comentario que no empieza',
        remedy: 'quítelo o escriba <!-- donde empieza',
      });
  }
  return found;
}

/** The command that a comment was meant to be, where it has none: no dot, another case, a space too many. */
function meantCommand(inside: string, slideAttributes: readonly string[]): string | undefined {
  // Read elsewhere: with a dot before a word it is a command, known or not.
  if (/^\s*\.\p{L}/u.test(inside)) return undefined;
  const [, word = ''] = /^[^\p{L}\n]{0,6}(\p{L}+)\s*[:：;=]?/u.exec(inside) ?? [];
  const read = readAs(word);
  if (/^(slides?|lamina|diapositiva)$/.test(read) && /^[^\p{L}\n]{0,6}\p{L}+\s*[:：;]|=/u.test(inside))
    return '.slide:';
  if (/^(elements?|elemento)$/.test(read) && /^[^\p{L}\n]{0,6}\p{L}+\s*[:：;]|=/u.test(inside)) return '.element:';
  const [, name = ''] = /^\s*(\w+)\s*=\s*["'“]/.exec(inside) ?? [];
  if (slideAttributes.includes(name.toLowerCase()) || /^\s*(?:layout|id)\s*:/i.test(inside)) return '.slide:';
  if (/^\s*(?:(?:class|icono|ancho|lugar)\s*=\s*["'“]|fragment\w{0,2}\s*$)/i.test(inside)) return '.element:';
  return undefined;
}
