/** Where something stands in an editor's file; line and column count from 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** A mistake stops a build; an «aviso» says that something else may have been meant. */
export type Kind = 'error' | 'aviso';

/** One thing an editor can mend: where it is, what is wrong, what to do about it (Spanish). */
export interface ContentError extends Place {
  problem: string;
  remedy: string;
  /** Unless said otherwise, a mistake. */
  kind?: Kind | undefined;
}

/** Everything wrong with the content, thrown at once so that an editor mends it in one go. */
export class ContentErrors extends Error {
  readonly errors: readonly ContentError[];
  /** What may be wrong too. */
  readonly warnings: readonly ContentError[];

  /** With `strict` what may be wrong counts as wrong. */
  constructor(found: readonly ContentError[], { strict = false }: { strict?: boolean } = {}) {
    const sorted = sortFindings(found);
    super(sorted.map(formatContentError).join('\n'));
    this.name = 'ContentErrors';
    this.errors = sorted.filter((each) => strict || !isWarning(each));
    this.warnings = sorted.filter((each) => !strict && isWarning(each));
  }
}

export const isWarning = ({ kind }: ContentError): boolean => kind === 'aviso';

/** In the order of the files, each once: a data file that two slides show is checked twice. */
export function sortFindings(found: readonly ContentError[]): ContentError[] {
  const placeOf = ({ file, line, column }: Place) => `${file}:${line}:${column}`;
  const wrong = new Set(found.filter((each) => !isWarning(each)).map(placeOf));
  // At the very place of a mistake a doubt says nothing more.
  const told = found.filter((each) => !isWarning(each) || !wrong.has(placeOf(each)));
  const distinct = new Map(told.map((each) => [formatContentError(each), each]));
  return [...distinct.values()].sort(
    (a, b) => a.file.localeCompare(b.file, 'es') || a.line - b.line || a.column - b.column,
  );
}

/** `file:line:column problem; remedy`, one line; what may be wrong says so. */
export function formatContentError(error: ContentError): string {
  const mark = isWarning(error) ? 'aviso: ' : '';
  return `${error.file}:${error.line}:${error.column} ${mark}${error.problem}; ${error.remedy}`;
}

/** Takes what readers find wrong; nothing is thrown until everything has been read. */
export type Report = (place: Place, problem: string, remedy: string, kind?: Kind) => void;
