/** One attribute as written, with its offset in the text it was read from. */
export interface WrittenAttribute {
  name: string;
  value: string;
  offset: number;
}

// Typographic quotes, as word processors set them, say the same.
const ATTRIBUTE =
  /\s*([^\s"'“”„«»=<>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|[“”„«″]([^“”„»″"]*)[“”»″]|[‘’‚]([^‘’']*)[‘’]))?/uy;

/**
 * `a="1" b='2' c` to attributes. `rest` is the offset of the first thing that is no attribute, -1 when all of it is. Names may be written in any case.
 */
export function parseAttributes(text: string): { attributes: WrittenAttribute[]; rest: number } {
  const attributes: WrittenAttribute[] = [];
  ATTRIBUTE.lastIndex = 0;
  let end = 0;
  for (let match = ATTRIBUTE.exec(text); match; match = ATTRIBUTE.exec(text)) {
    const name = match[1]!;
    const value = match.slice(2).find((each) => each !== undefined) ?? '';
    attributes.push({ name: name.toLowerCase(), value, offset: end + match[0].indexOf(name) });
    end = ATTRIBUTE.lastIndex;
  }
  return { attributes, rest: text.slice(end).trim() === '' ? -1 : end };
}
