import type { Place } from './content-error.ts';

/** A text that knows where each of its characters stands in the editor's file. */
export class SourceText {
  readonly file: string;
  readonly text: string;
  private readonly lineStarts: number[];

  /** `text` has `\n` line ends; its first character stands at `line`:1 of `file`. */
  constructor(file: string, text: string) {
    this.file = file;
    this.text = text;
    this.lineStarts = [0];
    for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', i + 1)) this.lineStarts.push(i + 1);
  }

  /** The place of the character at `offset`. */
  place(offset: number): Place {
    const clamped = Math.min(Math.max(offset, 0), this.text.length);
    let low = 0;
    let high = this.lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.lineStarts[middle]! <= clamped) low = middle;
      else high = middle - 1;
    }
    return { file: this.file, line: low + 1, column: clamped - this.lineStarts[low]! + 1 };
  }
}
