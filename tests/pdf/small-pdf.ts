import type { Browser } from '@playwright/test';
import type { Expectation } from '../../src/pdf/expectation.ts';
import { finishPdf } from '../../src/pdf/finish-pdf.ts';
import { printPage } from '../../src/pdf/print-page.ts';

const PAGES = `<!doctype html><html lang="es-MX"><head><title>Prueba</title><style>
@page { size: 640px 360px; margin: 0 } body { margin: 0 } section { height: 300px; overflow: hidden; background: #eee } section + section { break-before: page }
</style></head><body>
<section id="uno"><h1>Primera lámina</h1><p>Dice <strong>algo</strong> con un <a href="https://example.org/">enlace</a>.</p>
<ul><li>Un punto</li><li>Otro punto</li></ul></section>
<section id="dos"><h2>Segunda lámina</h2>
<figure><svg role="img" aria-label="Un círculo" width="50" height="50"><circle cx="25" cy="25" r="20"/></svg>
<figcaption>Pie de la figura</figcaption></figure><p>Vuelva a la <a href="#uno">primera</a>.</p></section>
<section id="tres"><h2>Tercera lámina</h2><table><thead><tr><th scope="col">Eje</th><th scope="col">Tema</th></tr></thead>
<tbody><tr><th scope="row">Uno</th><td>Salud</td></tr></tbody></table></section>
</body></html>`;

const entry = (title: string, target: string) => ({ title, target, heading: title, children: [] });

/** What smallPdf holds. */
export const smallExpectation: Expectation = {
  language: 'es-MX',
  title: 'Prueba',
  pages: 3,
  outline: [entry('Primera lámina', 'uno'), entry('Segunda lámina', 'dos'), entry('Tercera lámina', 'tres')],
  passages: [
    { slide: 'uno', page: 1, words: ['primera', 'lámina', 'dice', 'algo', 'con', 'un', 'enlace', 'otro', 'punto'] },
    { slide: 'dos', page: 2, words: ['segunda', 'lámina', 'pie', 'de', 'la', 'figura', 'vuelva'] },
    { slide: 'tres', page: 3, words: ['tercera', 'lámina', 'eje', 'tema', 'uno', 'salud'] },
  ],
};

/** A finished PDF of three pages with one of everything: figure, table, list, links. */
export async function smallPdf(browser: Browser): Promise<Uint8Array> {
  const page = await browser.newPage();
  await page.setContent(PAGES);
  const { bytes, words } = await printPage(page);
  await page.close();
  return finishPdf(bytes, {
    description: { title: 'Prueba', language: 'es-MX', author: 'Alguien', subject: 'Láminas', date: new Date(0) },
    outline: smallExpectation.outline!,
    pages: ['uno', 'dos', 'tres'],
    words,
    titles: new Map(),
    expansions: new Map(),
    ownAddress: (address) => address,
    onPage: () => {},
  });
}
