import type { Place } from './content-error.ts';

/** Puts `by` in place of what stands from `from` to `to`. */
export interface TextEdit {
  from: number;
  to: number;
  by: string;
}

/** A text that knows where each of its characters stands in the editor's file. */
export class SourceText {
  readonly file: string;
  readonly text: string;
  readonly #lineStarts: number[] = [0];
  #written: ((offset: number) => Place) | undefined;

  /** `text` has `\n` line ends; its first character stands at `line`:1 of `file`. */
  constructor(file: string, text: string) {
    this.file = file;
    this.text = text;
    for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', i + 1)) this.#lineStarts.push(i + 1);
  }

  /** The text with those edits made, in their order; places are still those in the editor's file. */
  edit(edits: readonly TextEdit[]): SourceText {
    const parts: string[] = [];
    let end = 0;
    for (const { from, to, by } of edits) {
      parts.push(this.text.slice(end, from), by);
      end = to;
    }
    const edited = new SourceText(this.file, parts.join('') + this.text.slice(end));
    edited.#written = (offset) => {
      let more = 0;
      for (const { from, to, by } of edits) {
        if (offset <= from + more) break;
        more += by.length - (to - from);
        if (offset < to + more) return this.place(Math.max(from, offset - more));
      }
      return this.place(offset - more);
    };
    return edited;
  }

  /** Other characters, as many, at the places of these. */
  respell(text: string): SourceText {
    const respelt = new SourceText(this.file, text);
    respelt.#written = (offset) => this.place(offset);
    return respelt;
  }

  /** Where a line of this text begins, the first being 1. */
  startOf(line: number): number {
    return this.#lineStarts[line - 1] ?? this.text.length;
  }

  /** The place of the character at `offset`. */
  place(offset: number): Place {
    if (this.#written) return this.#written(offset);
    const clamped = Math.min(Math.max(offset, 0), this.text.length);
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#lineStarts[middle]! <= clamped) low = middle;
      else high = middle - 1;
    }
    return { file: this.file, line: low + 1, column: clamped - this.#lineStarts[low]! + 1 };
  }
}
