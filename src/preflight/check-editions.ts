import type { Browser } from '@playwright/test';
import type { Taller } from '../content/model.ts';
import { checkPdf } from '../pdf/check-pdf.ts';
import { EDITIONS } from '../pdf/edition.ts';
import { expectEdition } from '../pdf/expectation.ts';
import { makeEditions } from '../pdf/make-editions.ts';
import { formatProblem } from '../pdf/problem.ts';
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
    const [made] = await makeEditions(browser, dist, taller, [edition], options);
    const { problems } = await checkPdf(made!.bytes, expectEdition(taller, edition, made!.pages), (done, total) =>
      progress(`${edition}.pdf, página ${done} de ${total}`),
    );
    for (const problem of problems) {
      const onSlide = edition === 'diapositivas' && problem.page !== undefined;
      findings.push({
        check: 'pdf',
        slide: onSlide ? (made!.pages?.[problem.page! - 1] ?? taller.slides[problem.page! - 1]?.id) : undefined,
        problem: `${edition}.pdf, ${formatProblem(problem)}`,
        remedy: 'corrija la lámina, o dé aviso a quien mantiene esto',
      });
    }
  }
  return findings;
}
