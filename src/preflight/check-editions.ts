import type { Browser } from '@playwright/test';
import type { Taller } from '../content/model.ts';
import { EDITIONS } from '../pdf/print/edition.ts';
import { checkedEdition } from '../pdf/check/checked-edition.ts';
import { formatProblem } from '../pdf/check/problem.ts';
import type { Finding } from './finding.ts';

/** Prints both PDFs from the site in `dist`, as `npm run pdf` does, and says what its checker finds in them. */
export async function checkEditions(
  browser: Browser,
  dist: string,
  taller: Taller,
  progress: (line: string) => void,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const edition of EDITIONS) {
    const options = { date: new Date(), report: progress };
    const { slides, problems } = await checkedEdition(browser, dist, taller, edition, options);
    for (const problem of problems) {
      const page = edition === 'diapositivas' ? (problem.page ?? 0) - 1 : -1;
      // What is wrong ends where what to do begins.
      const end = problem.text.lastIndexOf('; ');
      findings.push({
        check: 'pdf',
        slide: problem.slide ?? slides?.[page] ?? taller.slides[page]?.id,
        problem: `${edition}.pdf, ${formatProblem({ ...problem, text: problem.text.slice(0, end) })}`,
        remedy: problem.text.slice(end + 2),
      });
    }
  }
  return findings;
}
