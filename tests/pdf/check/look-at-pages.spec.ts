import { expect, test } from '@playwright/test';
import { PDFDocument, PDFName } from 'pdf-lib';
import { finishPdf } from '../../../src/pdf/finish/finish-pdf.ts';
import { inspectPdf } from '../../../src/pdf/check/inspect-pdf.ts';
import { printPage } from '../../../src/pdf/print/print-page.ts';
import { formatProblem } from '../../../src/pdf/check/problem.ts';
import { type Shown, showing } from '../../../src/pdf/print/showing.ts';
import { showingPrint } from '../../../src/pdf/print/showing-print.ts';
import { changeContent } from '../spoil.ts';

const PAGE = `<!doctype html><html lang="es-MX"><head><title>Prueba</title><style>
@page { size: 640px 360px; margin: 0 } body { margin: 0 } section { width: 640px; height: 360px; overflow: hidden; background: #eee }
section + section { break-before: page } div { width: 300px; height: 150px; background: #00605b }
</style></head><body><section><h1>Una lámina</h1><p>Dice algo.</p><div></div></section><section><h2>Otra lámina</h2>
<svg role="img" aria-label="Un sol" width="90" height="90"><circle cx="45" cy="45" r="40" fill="#f4b63f"/></svg><div></div></section></body></html>`;

let good: Uint8Array;
let shown: Shown[];

test.beforeAll(async ({ browser }) => {
  const page = await browser.newPage();
  await page.setContent(PAGE);
  const printed = await printPage(page);
  const { pages, take } = showing(page, 'section');
  await pages;
  const pictures = await take([1, 2]);
  shown = [{ pages, take: async () => pictures }, showingPrint(printed.bytes)];
  await page.close();
  good = await finishPdf(printed.bytes, {
    description: { title: 'Prueba', language: 'es-MX', author: 'Alguien', subject: 'Láminas', date: new Date(0) },
    outline: [],
    words: printed.words,
    titles: new Map(),
    expansions: new Map(),
    ownAddress: (address) => address,
    onPage: () => {},
  });
});

const cover = (content: string) => `q\n${content}\nQ\n/Artifact BMC\n1 g\n0 0 960 540 re\nf\nEMC\n`;
const SPOILT: [string, (doc: PDFDocument) => void, string[]][] = [
  ['as it was printed', () => {}, []],
  [
    'covered in white',
    (doc) => changeContent(doc, 1, cover),
    [
      'página 2: «Otra lámina» no se ve: algo lo tapa o es del color de su fondo',
      'página 2: de la figura «Un sol» no se ve nada',
      'página 2: una parte de la página se ve distinto que en el navegador',
    ],
  ],
  [
    'with letters the colour of their ground',
    (doc) => changeContent(doc, 0, (content) => content.replace(/BT\n/g, 'BT\n.9333 .9333 .9333 rg\n')),
    ['página 1: «Una lámina» y 1 más no se ven'],
  ],
  [
    'with a drawing left out',
    (doc) => changeContent(doc, 1, (content) => content.replace(/(\/Figure <<[^\n]*BDC\n)[\s\S]*?EMC/, '$1EMC')),
    ['página 2: de la figura «Un sol» no se ve nada'],
  ],
  [
    'with a ground of another colour',
    (doc) => changeContent(doc, 0, (content) => content.replaceAll('.9333 .9333 .9333 rg', '.6 .9 .6 rg')),
    ['página 1: una parte de la página se ve distinto que en el navegador'],
  ],
  [
    'upside down',
    (doc) => doc.getPage(0).node.set(PDFName.of('Rotate'), doc.context.obj(180)),
    ['página 1: una parte de la página se ve distinto que en el navegador'],
  ],
];
for (const [how, spoil, says] of SPOILT) {
  test(`the browser looks at the pages of a file ${how}, and says what can’t be seen or looks other`, {
    tag: '@largo',
  }, async ({ browser }) => {
    const doc = await PDFDocument.load(good, { updateMetadata: false });
    spoil(doc);
    const bytes = await doc.save();
    // Beside what the page shows, and beside what was printed: of a booklet only that is known.
    for (const each of shown) {
      const { problems } = await inspectPdf(browser, bytes, { language: 'es-MX' }, each);
      const seen = problems.map(formatProblem).filter((problem) => /se ve/.test(problem));
      const plain = seen.map((problem) => problem.replace(/el \d+ %/, 'una parte'));
      expect(plain.map((problem, at) => problem.slice(0, says[at]?.length))).toEqual(says);
    }
  });
}
