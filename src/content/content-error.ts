/** Where something stands in an editor's file; line and column count from 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** One thing an editor can mend: where it is, what is wrong, what to do about it (Spanish). */
export interface ContentError extends Place {
  problem: string;
  remedy: string;
}

/** Everything wrong with the content, thrown at once so that an editor mends it in one go. */
export class ContentErrors extends Error {
  readonly errors: readonly ContentError[];

  constructor(errors: readonly ContentError[]) {
    // A data file that two slides show is checked twice; an editor is told once.
    const distinct = new Map(errors.map((error) => [formatContentError(error), error]));
    const sorted = [...distinct.values()].sort(
      (a, b) => a.file.localeCompare(b.file, 'es') || a.line - b.line || a.column - b.column,
    );
    super(sorted.map(formatContentError).join('\n'));
    this.name = 'ContentErrors';
    this.errors = sorted;
  }
}

/** `file:line:column problem; remedy`, one line. */
export function formatContentError(error: ContentError): string {
  return `${error.file}:${error.line}:${error.column} ${error.problem}; ${error.remedy}`;
}

/** Takes what readers find wrong; nothing is thrown until everything has been read. */
export type Report = (place: Place, problem: string, remedy: string, doubt?: 'aviso') => void;
