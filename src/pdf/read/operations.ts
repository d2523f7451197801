// Space, comment, name, ends of dictionaries, hexadecimal string, brackets, anything else.
const TOKEN = /[\s\0]+|%[^\r\n]*|\/[^\s\0()<>[\]{}/%]*|<<|>>|<[\dA-Fa-f\s]*>|[[\]{}<>)]|[^\s\0()<>[\]{}/%]+/y;
const INLINE_END = /[\s\0]EI(?=[\s\0]|$)/g;
const OPERAND = /^[-+.\d/<>[\]({})]|^(?:true|false|null)$/;

/**
 * Reads content of a page: `visit` hears each operator with its operands as they are written (lists and dictionaries taken
 * apart) and the line that it stands on. An image written into the content is one operator, `BI`.
 */
export function eachOperation(
  content: string,
  visit: (operator: string, operands: string[], line: number) => void,
): void {
  let operands: string[] = [];
  let line = 0;
  for (let at = 0; at < content.length; ) {
    if (content[at] === '(') {
      const end = endOfString(content, at);
      operands.push(content.slice(at, end));
      at = end;
      continue;
    }
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(content)?.[0] ?? content[at]!;
    at += token.length;
    const code = token.charCodeAt(0);
    // Most are single ends of lines and spaces.
    if (code <= 32) {
      if (token === '\n') line++;
      else if (token !== ' ') for (const sign of token) if (sign === '\n') line++;
    } else if (code === 37) continue;
    else if (OPERAND.test(token)) operands.push(token);
    else if (token === 'ID') {
      INLINE_END.lastIndex = at;
      const end = INLINE_END.exec(content);
      at = end ? end.index + end[0].length : content.length;
      visit('BI', operands, line);
      operands = [];
    } else if (token !== 'BI') {
      visit(token, operands, line);
      operands = [];
    }
  }
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

/** The bytes of a string as it is written in content: `<0041>` or `(A)`. */
export function stringBytes(token: string): number[] {
  if (token.startsWith('<')) {
    const hex = token.replace(/[^\dA-Fa-f]/g, '');
    return Array.from({ length: Math.ceil(hex.length / 2) }, (_, at) =>
      Number.parseInt(hex.slice(2 * at, 2 * at + 2).padEnd(2, '0'), 16),
    );
  }
  const plain = token
    .slice(1, -1)
    .replace(/\\(\r\n?|\n|[0-7]{1,3}|[\s\S])/g, (_, each: string) =>
      /^[0-7]/.test(each) ? String.fromCharCode(Number.parseInt(each, 8) & 255) : (ESCAPED[each] ?? each.trim()),
    );
  return Array.from(plain, (sign) => sign.charCodeAt(0));
}

const ESCAPED: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
