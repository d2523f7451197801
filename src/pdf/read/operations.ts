import { readNumbers } from './read-numbers.ts';

// In a line of names, numbers, hexadecimal strings and operators, which is nearly all that Chromium writes, there is none of these.
const HARDER = /[([{%\t\r\f\0]|[^ ][</]|>[^ ]|<[^>]*$|ID$/;
// Space, comment, name, ends of dictionaries, hexadecimal string, brackets, anything else.
const TOKEN = /[\s\0]+|%[^\r\n]*|\/[^\s\0()<>[\]{}/%]*|<<|>>|<[\dA-Fa-f\s]*>|[[\]{}<>)]|[^\s\0()<>[\]{}/%]+/y;
const INLINE_END = /[\s\0]EI(?=[\s\0]|$)/g;
// Letters moved along their line (`9.6 0 Td <002C> Tj`) and points (`12 7.5 l`) are most of what Chromium writes.
const MOVED = ' 0 Td <';
const CODE = /^<[\dA-F]{4}> Tj$/;
const POINTS = ' m l c v y';
const [SPACE, LETTER_END] = [' ', 'j'].map((sign) => sign.charCodeAt(0)) as [number, number];
// Letters shown together, as our own files have them: `[<002C0016>-2<0003>]TJ`.
const SHOWN = /^\[[<\dA-F>.-]+\]TJ$/;
const PARTS = /<[\dA-F]*>|-?[\d.]+/g;
const WORDS = new Set(['true', 'false', 'null']);

/**
 * Reads content of a page: `visit` hears each operator with its operands as they are written (lists and dictionaries taken
 * apart) and the line that it stands on; `letter` the code of one moved along its line, and how far; `points` those of a path
 * that goes on. An image written into the content is one operator, `BI`.
 */
export function eachOperation(
  content: string,
  visit: (operator: string, operands: string[], line: number) => void,
  letter: (along: number, code: number, line: number) => void,
  points: (operator: string, numbers: readonly number[], line: number) => void,
): void {
  let operands: string[] = [];
  let line = 0;
  const take = (token: string) => {
    const sign = token.charCodeAt(0);
    const letter = sign >= 65 && sign <= 122 && sign !== 91 && sign !== 93;
    // Operators are letters, with a star some of them, or quotes.
    if (!(letter || sign === 34 || sign === 39) || WORDS.has(token)) operands.push(token);
    else if (token !== 'BI') {
      visit(token === 'ID' ? 'BI' : token, operands, line);
      operands = [];
    }
  };
  const bytes = Buffer.from(content, 'latin1');
  const numbers: number[] = [];
  for (let at = 0; at < content.length; line++) {
    const found = content.indexOf('\n', at);
    const end = found < 0 ? content.length : found;
    if (operands.length === 0) {
      const shown = bytes[end - 1] === LETTER_END && content.startsWith(MOVED, end - 15);
      if (shown && CODE.test(content.slice(end - 9, end)) && readNumbers(bytes, at, end - 15, numbers)) {
        letter(numbers[0]!, Number.parseInt(content.slice(end - 8, end - 4), 16), line);
        at = end + 1;
        continue;
      }
      const drawn = bytes[end - 2] === SPACE && POINTS.includes(content[end - 1]!);
      if (drawn && readNumbers(bytes, at, end - 2, numbers)) {
        points(content[end - 1]!, numbers, line);
        at = end + 1;
        continue;
      }
    }
    const text = content.slice(at, end);
    if (operands.length === 0 && text.endsWith(']TJ') && SHOWN.test(text)) {
      visit('TJ', text.match(PARTS)!, line);
      at = end + 1;
      continue;
    }
    if (!HARDER.test(text)) {
      for (const token of text.split(' ')) if (token !== '') take(token);
      at = end + 1;
    } else {
      // A text or an image may reach over the line's end.
      const next = takeTokens(content, at, end, take);
      line += content.slice(at, next).split('\n').length - 1;
      at = next + 1;
    }
  }
}

/** Reads token by token from `at`, to `end` at least; gives where it stopped. */
function takeTokens(content: string, start: number, end: number, take: (token: string) => void): number {
  let at = start;
  while (at < end) {
    TOKEN.lastIndex = at;
    const token = content[at] === '(' ? content.slice(at, endOfString(content, at)) : TOKEN.exec(content)![0];
    at += token.length;
    if (token === 'ID') {
      INLINE_END.lastIndex = at;
      at = INLINE_END.exec(content) ? INLINE_END.lastIndex : content.length;
    }
    if (token.trim() !== '' && !/^[%\0]/.test(token)) take(token);
  }
  // Space may have been taken that ends the line.
  return content[at - 1] === '\n' ? at - 1 : at;
}

function endOfString(content: string, start: number): number {
  let depth = 0;
  for (let at = start; at < content.length; at++) {
    const sign = content[at];
    if (sign === '\\') at++;
    else if (sign === '(') depth++;
    else if (sign === ')' && --depth === 0) return at + 1;
  }
  return content.length;
}

/** The codes, of one or two `bytes`, of a text as it is written in content: `<0041>` or `(A)`. */
export function codesOf(token: string, bytes: number): number[] {
  if (bytes === 2 && token.length === 6 && token[0] === '<') return [Number.parseInt(token.slice(1, 5), 16)];
  const codes: number[] = [];
  const hex = token.startsWith('<') ? token.slice(1, -1).replace(/\s+/g, '') : undefined;
  if (hex !== undefined) {
    for (let at = 0; at < hex.length; at += 2 * bytes)
      codes.push(Number.parseInt(hex.slice(at, at + 2 * bytes).padEnd(2 * bytes, '0'), 16));
    return codes;
  }
  const plain = token
    .slice(1, -1)
    .replace(/\\(\r\n?|\n|[0-7]{1,3}|[\s\S])/g, (_, each: string) =>
      /^[0-7]/.test(each) ? String.fromCharCode(Number.parseInt(each, 8) & 255) : (ESCAPED[each] ?? each.trim()),
    );
  for (let at = 0; at < plain.length; at += bytes)
    codes.push(bytes === 2 ? plain.charCodeAt(at) * 256 + (plain.charCodeAt(at + 1) || 0) : plain.charCodeAt(at));
  return codes;
}

const ESCAPED: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
