import type { Browser } from '@playwright/test';
import type { Expectation } from '../../src/pdf/check/expectation.ts';
import { finishPdf } from '../../src/pdf/finish/finish-pdf.ts';
import { labelsOf } from '../../src/pdf/check/labels-of.ts';
import { printPage } from '../../src/pdf/print/print-page.ts';

const PAGES = `<!doctype html><html lang="es-MX"><head><title>Prueba</title><style>
@page { size: 640px 360px; margin: 0 } body { margin: 0 } section { height: 300px; overflow: hidden; background: #eee } section + section { break-before: page }
</style></head><body>
<section id="uno"><h1>Primera lámina</h1><p>Dice <strong>algo</strong> con un <a href="https://example.org/">enlace</a>.</p>
<ul><li>Un punto</li><li>Otro punto</li></ul></section>
<section id="dos"><h2>Segunda lámina</h2>
<figure><svg role="img" aria-label="Un círculo" width="50" height="50"><circle cx="25" cy="25" r="20"/></svg>
<figcaption>Pie de la figura</figcaption></figure><p>Vuelva a la <a href="#uno">primera</a>.</p>
<p>Se llama <span lang="en">school garden</span>, dice la <abbr>RHV</abbr>.</p></section>
<section id="tres"><h2>Tercera lámina</h2><table><thead><tr><th scope="col">Eje</th><th scope="col">Tema</th></tr></thead>
<tbody><tr><th scope="row">Uno</th><td>Salud</td></tr><tr><th scope="row">Dos</th><td>Agua</td></tr></tbody></table></section>
<section id="cuatro"><h2>Cuarta lámina</h2><div><p>Huertos</p><p>Escuelas</p><p>Patios</p></div>
<h3>Fuentes de la lámina</h3><p>Lea la fuente <a href="#fuente-1">1</a>.</p><ol><li id="fuente-1">Acta del huerto</li></ol></section>
</body></html>`;

const entry = (title: string, target: string) => ({ title, target, heading: title, children: [] });
const IDS = ['uno', 'dos', 'tres', 'cuatro'];

/** What smallPdf holds. */
export const smallExpectation: Expectation = {
  language: 'es-MX',
  title: 'Prueba',
  sizes: ['480 × 270'],
  pages: 4,
  labels: labelsOf(IDS),
  phrases: [{ text: 'school garden', language: 'en' }],
  expansions: new Map([['RHV', 'Red de Huertos del Valle']]),
  sources: ['Acta del huerto'],
  links: {
    slides: [{ text: 'primera', target: 'uno' }],
    addresses: new Map([['enlace', new Set(['https://example.org/'])]]),
    outside: new Set(['https://example.org/']),
  },
  outline: [
    entry('Primera lámina', 'uno'),
    entry('Segunda lámina', 'dos'),
    entry('Tercera lámina', 'tres'),
    entry('Cuarta lámina', 'cuatro'),
  ],
  passages: [
    {
      slide: 'uno',
      page: 1,
      words: ['primera', 'lámina', 'dice', 'algo', 'con', 'un', 'enlace', 'un', 'punto', 'otro', 'punto'],
      headings: [{ text: 'Primera lámina', level: 1 }],
      items: ['Un punto', 'Otro punto'],
    },
    {
      slide: 'dos',
      page: 2,
      words: ['segunda', 'lámina', 'pie', 'de', 'la', 'figura', 'vuelva'],
      alts: ['Un círculo'],
      told: ['Un círculo'],
    },
    {
      slide: 'tres',
      page: 3,
      words: ['tercera', 'lámina'],
      texts: ['Uno', 'Salud', 'Dos', 'Agua'],
      headings: [{ text: 'Tercera lámina', level: 2 }],
      heads: ['Eje', 'Tema', 'Uno', 'Dos'],
    },
    {
      slide: 'cuatro',
      page: 4,
      words: ['cuarta', 'lámina', 'lea', 'la', 'fuente'],
      texts: ['Huertos', 'Escuelas', 'Patios'],
      headings: [
        { text: 'Cuarta lámina', level: 2 },
        { text: 'Fuentes de la lámina', level: 3 },
      ],
    },
  ],
};

/** A finished PDF of four pages with one of everything: figure, table, lists, links, another language, an abbreviation. */
export async function smallPdf(browser: Browser): Promise<Uint8Array> {
  const page = await browser.newPage();
  await page.setContent(PAGES);
  const { bytes, words } = await printPage(page, { abbreviations: ['RHV'] });
  await page.close();
  return finishPdf(bytes, {
    description: { title: 'Prueba', language: 'es-MX', author: 'Alguien', subject: 'Láminas', date: new Date(0) },
    outline: smallExpectation.outline!,
    pages: IDS,
    words,
    titles: new Map(),
    expansions: new Map([['RHV', 'Red de Huertos del Valle']]),
    ownAddress: (address) => address,
    onPage: () => {},
  });
}
