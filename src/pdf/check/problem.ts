import { isMark, type Mark, Tag } from '../read/tag-tree.ts';
import type { PdfFile } from '../read/open-pdf.ts';

/** Something wrong in a PDF. */
export interface Problem {
  /** From 1; none for what concerns the whole file. */
  page?: number | undefined;
  /** The slide, where it is known. */
  slide?: string | undefined;
  /** What is wrong; what to do. */
  text: string;
}

/** The page that a tag's content stands on. */
export function pageOf(file: PdfFile, tag: Tag): number | undefined {
  const { page } = firstMark(tag) ?? {};
  return page && file.pageNumbers.get(page);
}

function firstMark({ kids }: Tag): Mark | undefined {
  for (const kid of kids) {
    const mark = kid instanceof Tag ? firstMark(kid) : isMark(kid) ? kid : undefined;
    if (mark) return mark;
  }
  return undefined;
}

/** In the order of the pages, what concerns the whole first. */
export function inPageOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((one, other) => (one.page ?? 0) - (other.page ?? 0));
}

/** One line a problem: page, then what. */
export function formatProblem({ page, text }: Problem): string {
  return page === undefined ? `documento: ${text}` : `página ${page}: ${text}`;
}

/** Problems as lines; one that a page has many times stands there once, with its number. */
export function listProblems(problems: readonly Problem[]): string[] {
  const counts = new Map<string, number>();
  for (const line of problems.map(formatProblem)) counts.set(line, (counts.get(line) ?? 0) + 1);
  return [...counts].map(([line, count]) => (count === 1 ? line : `${line} (${count} veces)`));
}
