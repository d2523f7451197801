import { groupBy } from '../lists/group-by.ts';
import { listPlaces } from './list-places.ts';

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

/**
 * In the order of the files, each once: a data file that two slides show is checked twice, and what is wrong in the same way in
 * many places of a file, or word for word in many files, is one habit.
 */
export function sortFindings(found: readonly ContentError[]): ContentError[] {
  const placeOf = ({ file, line, column }: Place) => `${file}:${line}:${column}`;
  const wrong = new Set(found.filter((each) => !isWarning(each)).map(placeOf));
  // At the very place of a mistake a doubt says nothing more.
  const told = found.filter((each) => !isWarning(each) || !wrong.has(placeOf(each)));
  const sorted = told.toSorted((a, b) => a.file.localeCompare(b.file, 'es') || a.line - b.line || a.column - b.column);
  const distinct = [...new Map(sorted.map((each) => [formatContentError(each), each])).values()];
  const kindOf = (each: ContentError, problem: string) => JSON.stringify([each.file, each.kind, problem, each.remedy]);
  const shapes = groupBy(distinct, (each) => kindOf(each, shapeOf(each.problem)));
  const everywhere = (each: ContentError) => JSON.stringify([each.kind, each.problem, each.remedy]);
  const inManyFiles = new Set(
    [...groupBy(distinct, everywhere)].flatMap(([words, all]) =>
      new Set(all.map(({ file }) => file)).size >= MANY ? words : [],
    ),
  );
  const habits = groupBy(distinct, (each) => {
    if (inManyFiles.has(everywhere(each))) return everywhere(each);
    const kind = kindOf(each, shapeOf(each.problem));
    return shapes.get(kind)!.length >= MANY ? kind : kindOf(each, each.problem);
  });
  return [...habits.values()].map(([first, ...others]) => ({
    ...first!,
    problem: first!.problem + alsoIn(first!, others),
  }));
}

// From so many on what is the same but for its names has one cause: a list that was pasted twice, say.
const MANY = 3;
// More of them are no help in a message.
const SHOWN_LINES = 12;
const SHOWN_NAMES = 5;

const shapeOf = (problem: string) => problem.replace(/«[^»]*»/g, '«»').replace(/:\d+/g, ':');

function alsoIn(first: ContentError, others: readonly ContentError[]): string {
  if (others.length === 0) return '';
  // A program that saved all of them in its own way, say.
  if (others.some(({ file }) => file !== first.file)) return ` (también en ${listPlaces(others)})`;
  const names = [...new Set(others.map(({ problem }) => /«[^»]*»/.exec(problem)?.[0] ?? ''))].filter(
    (name) => name !== '' && !first.problem.includes(name),
  );
  const shown = names.slice(0, SHOWN_NAMES).join(', ') + (names.length > SHOWN_NAMES ? '…' : '');
  const lines = [...new Set(others.map(({ line }) => line))].filter((line) => line !== first.line);
  const more = lines.length > SHOWN_LINES ? `… hasta el ${lines.at(-1)}` : '';
  const where =
    lines.length === 0
      ? 'varias veces en el renglón'
      : `en ${lines.length === 1 ? 'el renglón' : 'los renglones'} ${lines.slice(0, SHOWN_LINES).join(', ')}${more}`;
  return ` (${lines.length > 0 ? 'también ' : ''}${shown && `${shown} `}${where})`;
}

/** `file:line:column problem; remedy`, one line; what may be wrong says so. */
export function formatContentError(error: ContentError): string {
  const mark = isWarning(error) ? 'aviso: ' : '';
  return oneLine(`${error.file}:${error.line}:${error.column} ${mark}${error.problem}; ${error.remedy}`).replace(
    LONG_QUOTE,
    '$1…$2',
  );
}

// Of what somebody pasted into a cell, say: its beginning and its end tell which it is.
const LONG_QUOTE = /(«[^«»]{100})[^«»]{100,}([^«»]{40}»)/g;

/** A message that quotes what somebody wrote, in one line: what would break it, colour a terminal or turn its letters round is shown as a sign. */
function oneLine(message: string): string {
  return message.replace(/\s*[\r\n\u2028\u2029]\s*|[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, (sign) =>
    /[\r\n\u2028\u2029]/.test(sign) ? '⏎' : sign === '\t' ? ' ' : '�',
  );
}

/** Takes what readers find wrong; nothing is thrown until everything has been read. */
export type Report = (place: Place, problem: string, remedy: string, kind?: Kind) => void;
