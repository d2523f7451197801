const CURLY = /(?<=^[ \t-]*(?:[\w-]+:[ \t]+)?)[“”„]([^"“”„\n]*)[“”](?=[ \t]*$)/gm;
// What stands between quotes for YAML's sake: a figure or a date, or signs that mean something to it.
const NEEDED = /^[\d./-]+$|: | #/;
// From so many on it is what an editor sets by itself, and not what somebody wrote.
const MANY = 3;

export interface Straightened {
  text: string;
  /** Where the first of them stands. */
  offset: number;
  count: number;
}

/** YAML whose values stand between the curly quotes of a word processor, with straight ones; undefined where that is no habit. */
export function straightenQuotes(text: string): Straightened | undefined {
  const found = [...text.matchAll(CURLY)];
  if (found.length < MANY || !found.some(([, value = '']) => NEEDED.test(value))) return undefined;
  // Minutes are a number, and no text, without them; a year may be a title.
  const straight = (_whole: string, value: string) => (/^\d{1,3}$/.test(value) ? ` ${value} ` : `"${value}"`);
  return { text: text.replace(CURLY, straight), offset: found[0]!.index, count: found.length };
}
