import { codePoint } from './code-point.ts';
import { type Document, isScalar, visit } from 'yaml';
import { UNSEEN } from './tolerate-marks.ts';

/** Something wrong, or doubtful, with how YAML is written; `offset` counts from the start of its text. */
export interface YamlFinding {
  offset: number;
  problem: string;
  remedy: string;
  /** Where the value begins that it is found in. */
  value?: number;
}

// At the start of a line, or after the sign that a space has to follow.
const UNSEEN_MARK = new RegExp(`^[ \\t-]*([${UNSEEN}])|^[^"'#\\n]*?[\\w\\p{L}]:([${UNSEEN}])`, 'gmu');
// `• archivo: a.md`, `-archivo: a.md`.
const NO_ITEM = /^[ \t]*(?:(?:[•●▪◦·–—−‑*][ \t]*|-)(?=\p{L}+:[ \t])|\*(?= ))/mu;
// What begins a comment, or a block, in other languages.
const FOREIGN = /^[ \t]*(\/\/|\/\*|;|<!--|`{3}|~{3})[^\n]*/gm;
// A value that its first sign makes something else than a text; `"Una", "Dos"` was meant as a list.
const SIGN_FIRST = /^ *(?:- +\w+: +|- +|\w+: +)(([@`%&*|>]|"[^"]*"(?! *,)|(?<=: +)- ).*\S) *$/;
// One of these says nothing of the others.
const ALONE = new Set(['DUPLICATE_KEY', 'TAG_RESOLVE_FAILED', 'BAD_DQ_ESCAPE']);

/** What is wrong with YAML that can't be read: each cause once, where it begins, and not all that follows from it. */
export function explainSyntax(document: Document.Parsed, text: string): YamlFinding[] {
  const errors = [...document.errors, ...document.warnings];
  if (errors.length === 0 && !hasUnseenKey(document)) return [];
  const slide = text.search(/^<!--\s*\.slide\b/m);
  if (slide !== -1)
    return [
      {
        offset: slide,
        problem: 'aquí hay láminas y no datos',
        remedy: 'recupere el archivo que era, o llévelas a un capítulo',
      },
    ];
  const unseen = [...text.matchAll(UNSEEN_MARK)];
  if (unseen[0]) {
    const { index, 0: whole, 1: first, 2: second } = unseen[0];
    const sign = (first ?? second)!;
    const times = unseen.length > 1 ? ` (así en ${unseen.length} renglones)` : '';
    const problem = `hay un espacio que no es el común (${codePoint(sign)})${times}`;
    return [{ offset: index + whole.lastIndexOf(sign), problem, remedy: 'bórrelo y escriba espacios con la barra' }];
  }
  const tabs = [...text.matchAll(/^ *\t[ \t]*(?=\S)/gm)];
  if (tabs[0] && errors.some(({ code }) => code === 'TAB_AS_INDENT')) {
    const times = tabs.length > 1 ? ` (así en ${tabs.length} renglones)` : '';
    return [{ offset: tabs[0].index, problem: `hay un tabulador como sangría${times}`, remedy: 'use espacios' }];
  }
  const item = NO_ITEM.exec(text);
  if (item) {
    const offset = item.index + item[0].search(/\S/);
    const problem = `«${item[0].trim()}» no empieza un elemento de la lista`;
    return [{ offset, problem, remedy: 'escriba un guion y un espacio: «- »' }];
  }
  const before = [...text.matchAll(FOREIGN)].find(({ index }) => index <= (errors[0]?.pos[0] ?? 0));
  if (before) {
    const { index, 0: line, 1: sign = '' } = before;
    const isBlock = /^[`~]/.test(sign);
    const problem = `«${sign}» no empieza ${isBlock ? 'nada' : 'un comentario'} en YAML`;
    return [
      { offset: index + line.indexOf(sign), problem, remedy: isBlock ? 'quite el renglón' : 'empiécelo con «# »' },
    ];
  }
  // The first of a list, with its sign gone and its other keys where they were.
  const [first, key = ''] = /^(\w+):[^\n]*\n(?: {2}[^\n]*\n)+- /m.exec(text) ?? [];
  if (first)
    return [
      {
        offset: text.indexOf(first),
        problem: `falta «- » antes de «${key}»: aquí empieza un elemento de la lista`,
        remedy: 'escríbalo',
      },
    ];
  const twice = errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  // Below one another they are another element's, which lost its beginning.
  const lines = text.slice(twice[0]?.pos[0], twice.at(-1)?.pos[0]).split('\n').length;
  if (twice.length === errors.length && (twice.length > 2 || (twice.length === 2 && lines === 2)))
    return [
      {
        offset: errorOffset(document, twice[0]!),
        problem: `${twice.length} claves están dos veces en el mismo elemento`,
        remedy: 'si aquí empieza otro, escriba «- » y su primera clave; si no, deje solo una de cada una',
      },
    ];
  const list = errors.find(({ code }) => code === 'BLOCK_AS_IMPLICIT_KEY');
  const [, gap = '', dash] =
    /^([^\n]*\n(?:[ \t]*(?:#[^\n]*)?\n)*[ \t]*)(- )/.exec(text.slice(list?.pos[0] ?? text.length)) ?? [];
  if (list && dash) {
    const problem = 'la lista que empieza aquí no tiene clave: queda detrás de un valor';
    return [{ offset: list.pos[0] + gap.length, problem, remedy: 'escriba encima el renglón con su clave' }];
  }
  const follows = errors.find(({ code }) => !ALONE.has(code));
  const lineOf = (offset: number) => text.lastIndexOf('\n', offset - 1);
  return errors
    .filter((error) => error === follows || (ALONE.has(error.code) && !isNear(error, follows, lineOf)))
    .map((error) => {
      const near = ALONE.has(error.code)
        ? undefined
        : (explainLine(text, error.pos[0]) ?? explainIndent(document, text, error) ?? explainSign(text, error));
      if (near) return near;
      const bracket = error.code === 'BAD_INDENT' || error.code === 'MISSING_CHAR' ? openBracket(text) : -1;
      const code = bracket === -1 ? error.code : 'MISSING_CHAR';
      const offset = bracket === -1 ? errorOffset(document, error) : bracket;
      return { offset, problem: explain(code), remedy: remedyFor(code) };
    });
}

type YamlError = { code: string; pos: [number, number] };

/** True for what is wrong in the line where something worse is. */
const isNear = (error: YamlError, other: YamlError | undefined, lineOf: (offset: number) => number) =>
  other !== undefined && Math.abs(lineOf(error.pos[0]) - lineOf(other.pos[0])) < 2;

/** A key that stands more to the left or the right than the others of its group. */
function explainIndent(document: Document.Parsed, text: string, error: YamlError): YamlFinding | undefined {
  const { code, pos } = error;
  const from = text.lastIndexOf('\n', pos[0] - 1) + 1;
  const [line = '', indent = '', first = ''] = /^([ ]*(?:- +)?)(\w+: )?[^\n]*\n?/.exec(text.slice(from))!;
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && first) {
    const [next = '', space = ''] = /^([ ]*)\w+:(?=\s)/.exec(text.slice(from + line.length)) ?? [];
    if (next && space.length > indent.length)
      return {
        offset: from + line.length + space.length,
        problem: 'este renglón está más a la derecha que los de su grupo',
        remedy: 'alinéelo con el de arriba',
      };
  }
  const isOpen = openBracket(text) !== -1 || errorOffset(document, error) !== pos[0];
  const isLeft = code === 'MISSING_CHAR' && first !== '' && indent !== '' && !isOpen;
  return isLeft ? { offset: from, problem: explain('BAD_INDENT'), remedy: remedyFor('BAD_INDENT') } : undefined;
}

/** A text that its first sign makes something else. */
function explainSign(text: string, { code, pos }: YamlError): YamlFinding | undefined {
  const from = text.lastIndexOf('\n', pos[0] - 1) + 1;
  const [line = '', value = '', sign = ''] = SIGN_FIRST.exec(/[^\n]*/.exec(text.slice(from))![0]) ?? [];
  if (!value || !/^(?:UNEXPECTED_TOKEN|BAD_SCALAR_START|BAD_ALIAS)$/.test(code) || value.includes("'"))
    return undefined;
  const problem = `un texto empieza con «${sign.trim().slice(0, 1)}»`;
  return { offset: from + line.lastIndexOf(value), problem, remedy: `escríbalo todo entre comillas: '${value}'` };
}

/** True for a key that begins with a character which nobody sees: it was meant as indentation, or as nothing. */
function hasUnseenKey(document: Document.Parsed): boolean {
  let found = false;
  visit(document, {
    Pair(_key, { key }) {
      found ||= isScalar(key) && new RegExp(`^[- ]*[${UNSEEN}]`).test(String(key.value));
    },
  });
  return found;
}

/** Where a mistake begins: an unclosed text is found out only at its end. */
function errorOffset(document: Document.Parsed, { code, pos }: { code: string; pos: [number, number] }): number {
  let offset = pos[0];
  if (code !== 'MISSING_CHAR') return offset;
  visit(document, {
    Scalar(_key, { range, type }) {
      if (type?.startsWith('QUOTE') && range && range[0] < pos[0] && range[2] >= pos[0]) offset = range[0];
    },
  });
  return offset;
}

/** The last bracket or brace that nobody closes, outside quotes and comments; -1 without one. */
function openBracket(text: string): number {
  const open: number[] = [];
  const signs = /"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|(?:^|\s)#[^\n]*|[[\]{}]/g;
  for (const { 0: sign, index } of text.matchAll(signs)) {
    if (sign === '[' || sign === '{') open.push(index);
    else if (sign === ']' || sign === '}') open.pop();
  }
  return open.at(-1) ?? -1;
}

/** What is surely wrong with a line that should be `clave: valor`, at or right above `offset`. */
function explainLine(text: string, offset: number): YamlFinding | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const above = text.lastIndexOf('\n', start - 2) + 1;
  for (const at of new Set([start, above])) {
    const line = /[^\n]*/.exec(text.slice(at))![0];
    const [, indent = '', key = '', sign = '', value = ''] =
      /^([ ]*(?:- +)?)(\w+)(:(?=[^\s:/])|[ \t]*[=;：][ \t]*|$)(.*)$/.exec(line) ?? [];
    if (key === '' || (sign === '' && at !== start)) continue;
    const place = { offset: at + indent.length };
    if (sign === '')
      return { ...place, problem: `falta «: » después de «${key}»`, remedy: 'complete el renglón o quítelo' };
    return { ...place, problem: `falta «: » después de «${key}»`, remedy: `escriba ${key}: ${value.slice(0, 40)}` };
  }
  return undefined;
}

function explain(code: string): string {
  const known: Record<string, string> = {
    DUPLICATE_KEY: 'la misma clave está dos veces',
    BAD_INDENT: 'la sangría no corresponde',
    TAB_AS_INDENT: 'hay un tabulador como sangría',
    MISSING_CHAR: 'falta un signo (comillas, dos puntos, corchete o llave)',
    BAD_SCALAR_START: 'un texto empieza con un signo reservado',
    MULTILINE_IMPLICIT_KEY: 'una clave ocupa varios renglones o falta «: »',
    BLOCK_AS_IMPLICIT_KEY: 'hay dos veces «: » en el mismo renglón',
    UNEXPECTED_TOKEN: 'hay un signo fuera de lugar',
    BAD_ALIAS: 'un alias (*) no se puede resolver',
    MULTIPLE_DOCS: 'hay una línea --- dentro de los datos',
    TAG_RESOLVE_FAILED: 'un texto empieza con «!»',
    BAD_DQ_ESCAPE: 'una barra \\\\ dentro de comillas dobles no se entiende',
  };
  return known[code] ?? 'el renglón no se entiende';
}

function remedyFor(code: string): string {
  if (code === 'TAB_AS_INDENT') return 'use espacios';
  if (code === 'DUPLICATE_KEY') return 'deje solo una';
  if (code === 'BAD_INDENT') return 'alinee el renglón con los de su grupo';
  if (code === 'MULTIPLE_DOCS') return 'quite la línea';
  return 'revise el renglón; un texto con «: », «#», «[», «{» o comillas va entre comillas';
}
