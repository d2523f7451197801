import type { Browser } from '@playwright/test';
import type { Taller } from '../content/model.ts';
import { EDITIONS } from '../pdf/print/edition.ts';
import { expectEdition } from '../pdf/check/expectation.ts';
import { inspectPdf } from '../pdf/check/inspect-pdf.ts';
import { makeEdition } from '../pdf/print/make-edition.ts';
import { formatProblem } from '../pdf/check/problem.ts';
import type { Finding } from './finding.ts';

// By what the checker says of it.
const REMEDIES: [RegExp, string][] = [
  [/encabezado/, 'use los niveles en orden: # en la primera lámina, ## en las demás y ### dentro de ellas'],
  [/figura no tiene texto alternativo/, 'diga qué muestra: ![texto](imagen.png)'],
  [/^lámina «.*»: falta/, 'revise que el texto quepa en su lámina y que sus imágenes se vean'],
  [/^lámina «.*»: ninguna figura/, 'revise que la imagen se vea entera y que su archivo no esté dañado'],
  [/^pesa/, 'use imágenes más pequeñas (WebP, 1280 px de ancho) o quite alguna'],
];

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
    const { pages, problems } = await makeEdition(browser, dist, taller, edition, options, async (made) => {
      const expected = expectEdition(taller, edition, made.pages);
      return { ...made, ...(await inspectPdf(browser, made.bytes, expected, made.shown)), pages: made.pages };
    });
    for (const problem of problems) {
      const page = edition === 'diapositivas' ? (problem.page ?? 0) - 1 : -1;
      const remedy = REMEDIES.find(([words]) => words.test(problem.text))?.[1];
      findings.push({
        check: 'pdf',
        slide: problem.slide ?? pages?.[page] ?? taller.slides[page]?.id,
        problem: `${edition}.pdf, ${formatProblem(problem)}`,
        remedy: remedy ?? 'corrija la lámina, o dé aviso a quien mantiene esto',
      });
    }
  }
  return findings;
}
