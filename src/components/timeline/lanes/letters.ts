/** How large the words of a picture are: sizes and heights of a label's two lines, and whether a number may stand for words. */
export interface Letters {
  title: number;
  detail: number;
  titleLine: number;
  detailLine: number;
  numbers: boolean;
}

/** Letters of two sizes, with lines as high as they need. */
export function makeLetters(title: number, detail: number, { numbers = false } = {}): Letters {
  return { title, detail, titleLine: Math.round(title * 1.12), detailLine: Math.round(detail * 1.06), numbers };
}
