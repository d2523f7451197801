import type { Workbook } from './workbook.ts';

/** The names that a file shows beside what the reader wrote, for people; programs go by ids. */
export interface Names {
  workshop: string;
  slides: readonly Named[];
  problems: readonly Named[];
}

export interface Named {
  id: string;
  title: string;
}

/** What a file was found to hold, or what is wrong with it, in a sentence (Spanish). */
export type FileContents = { workbook: Workbook; problem?: undefined } | { workbook?: undefined; problem: string };

/** The slides that have a note, in the workshop's order; those that it no longer has come last, under their ids. */
export function notedSlides(workbook: Workbook, { slides }: Names): Named[] {
  return namedEntries(workbook, 'nota/', slides);
}

/** The problems in the reader's order (else the workshop's), with a reason or without. */
export function rankedProblems(workbook: Workbook, { problems }: Names): Named[] {
  const order = workbook.orden?.split(' ') ?? [];
  const known = new Map(problems.map((problem) => [problem.id, problem]));
  const ranked = order.map((id) => known.get(id) ?? { id, title: id });
  const rest = problems.filter(({ id }) => !order.includes(id));
  const all = [...ranked, ...rest];
  return [...all, ...namedEntries(workbook, 'motivo/', all).filter(({ id }) => !all.some((one) => one.id === id))];
}

function namedEntries(workbook: Workbook, prefix: string, known: readonly Named[]): Named[] {
  const ids = Object.keys(workbook).flatMap((name) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : []));
  const gone = ids.filter((id) => !known.some((one) => one.id === id)).map((id) => ({ id, title: id }));
  return [...known.filter(({ id }) => ids.includes(id)), ...gone];
}
