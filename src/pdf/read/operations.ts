import { readNumbers } from './read-numbers.ts';

/** What an operator is given: a number, or as it is written a name, a text, a bracket (`/F1`, `<0041>`, `(A)`, `[`, `>>`). */
export type Operand = number | string;

// Letters moved along their line (`9.6 0 Td <002C> Tj`) and points (`12 7.5 l`) are most of what Chromium writes.
const MOVED = ' 0 Td <';
const SHOWN = '> Tj';
const POINTS = ' m l c v y';
const INLINE_END = /[\s\0]EI(?=[\s\0]|$)/g;
const WORDS = new Set(['true', 'false', 'null']);

const codeOf = (sign: string) => sign.charCodeAt(0);
const [LINE_END, SPACE, LAST] = ['\n', ' ', 'j'].map(codeOf) as [number, number, number];
// Of each byte: whether it parts what stands beside it, is a sign by itself, or begins a number.
const [GAP, APART, FIGURE] = [1, 2, 3];
const KINDS = new Uint8Array(256);
for (const sign of ' \n\r\t\f\0') KINDS[codeOf(sign)] = GAP;
for (const sign of '()<>[]{}/%') KINDS[codeOf(sign)] = APART;
for (const sign of '0123456789-.+') KINDS[codeOf(sign)] = FIGURE;

/**
 * Reads content of a page: `visit` hears each operator with its operands (lists and dictionaries taken apart; the list is
 * only good until the next one) and the line that it stands on; `letter` the code of one moved along its line, and how far;
 * `points` those of a path that goes on. An image written into the content is one operator, `BI`.
 */
export function eachOperation(
  content: string,
  visit: (operator: string, operands: readonly Operand[], line: number) => void,
  letter: (along: number, code: number, line: number) => void,
  points: (operator: string, numbers: readonly number[], line: number) => void,
): void {
  const bytes = Buffer.from(content, 'latin1');
  const numbers: number[] = [];
  const operands: Operand[] = [];
  let count = 0;
  let line = 0;
  let at = 0;
  /** Reads a line of those that there are most of; false for any other. */
  const readUsual = (): boolean => {
    const found = content.indexOf('\n', at);
    const end = found < 0 ? bytes.length : found;
    if (bytes[end - 1] === LAST && content.startsWith(MOVED, end - 15) && content.startsWith(SHOWN, end - 4)) {
      if (!readNumbers(bytes, at, end - 15, numbers)) return false;
      letter(numbers[0]!, codesOf(content.slice(end - 9, end - 3), 2)[0]!, line);
    } else {
      const operator = content[end - 1]!;
      if (bytes[end - 2] !== SPACE || !POINTS.includes(operator) || !readNumbers(bytes, at, end - 2, numbers))
        return false;
      points(operator, numbers, line);
    }
    at = end;
    return true;
  };
  while (at < bytes.length) {
    const kind = KINDS[bytes[at]!];
    if (kind === GAP) {
      if (bytes[at++] === LINE_END) line++;
      continue;
    }
    if (kind === FIGURE && count === 0 && readUsual()) continue;
    const end = endOfToken(content, bytes, at);
    if (kind === FIGURE && readNumbers(bytes, at, end, numbers)) {
      operands[count++] = numbers[0]!;
      at = end;
      continue;
    }
    const token = content.slice(at, end);
    // A text or an image may reach over the line's end.
    for (let each = token.indexOf('\n'); each >= 0; each = token.indexOf('\n', each + 1)) line++;
    at = end;
    if (token.startsWith('%')) continue;
    // Operators are letters, with a star some of them, or quotes.
    if (!/^[A-Za-z'"]/.test(token) || WORDS.has(token)) operands[count++] = token;
    else if (token !== 'BI') {
      // Shortened, not emptied: an empty list would ask for room anew.
      if (count > 0) operands.length = count;
      visit(token.startsWith('ID') ? 'BI' : token, count > 0 ? operands : [], line);
      count = 0;
    }
  }
}

/** Where what begins at `at` ends: an image with all that it holds. */
function endOfToken(content: string, bytes: Uint8Array, at: number): number {
  const sign = content[at]!;
  if (sign === '(') return endOfString(content, at);
  if (sign === '<' || sign === '>') {
    if (content[at + 1] === sign) return at + 2;
    const close = sign === '<' ? content.indexOf('>', at) : at;
    return close < 0 ? content.length : close + 1;
  }
  if (sign === '%') return at + /[^\r\n]*/.exec(content.slice(at))![0].length;
  if (KINDS[bytes[at]!] === APART && sign !== '/') return at + 1;
  let end = at + 1;
  while (end < bytes.length && KINDS[bytes[end]!] !== GAP && KINDS[bytes[end]!] !== APART) end++;
  if (end !== at + 2 || !content.startsWith('ID', at)) return end;
  INLINE_END.lastIndex = end;
  return INLINE_END.exec(content) ? INLINE_END.lastIndex : content.length;
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
  const codes: number[] = [];
  if (token.startsWith('<')) {
    let code = 1;
    const whole = 16 ** (2 * bytes);
    for (let at = 1; at < token.length - 1; at++) {
      const sign = token.charCodeAt(at);
      // Figures, then letters, small ones too; space is none of them.
      if (sign > 32) code = 16 * code + (sign < 65 ? sign - 48 : (sign & 31) + 9);
      if (code < whole) continue;
      codes.push(code - whole);
      code = 1;
    }
    while (code > 1 && code < whole) code *= 16;
    if (code > 1) codes.push(code - whole);
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
