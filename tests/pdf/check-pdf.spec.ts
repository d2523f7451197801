import { expect, test } from '@playwright/test';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFString } from 'pdf-lib';
import { checkPdf } from '../../src/pdf/check-pdf.ts';
import type { Expectation } from '../../src/pdf/expectation.ts';
import { formatProblem } from '../../src/pdf/problem.ts';
import { allTags, readTagTree } from '../../src/pdf/tag-tree.ts';
import { smallExpectation, smallPdf } from './small-pdf.ts';

const name = PDFName.of;
let good: Uint8Array;

test.beforeAll(async ({ browser }) => {
  good = await smallPdf(browser);
});

/** What the checker says of the good file after `spoil`. */
async function problemsOf(
  spoil: (doc: PDFDocument) => void,
  expected: Expectation | undefined = smallExpectation,
): Promise<string[]> {
  const doc = await PDFDocument.load(good, { updateMetadata: false });
  spoil(doc);
  const { problems } = await checkPdf(await doc.save(), expected);
  return problems.map(formatProblem);
}

const tagsOf = (doc: PDFDocument, type: string) => allTags(readTagTree(doc) ?? []).filter((tag) => tag.type === type);
const linkOf = (doc: PDFDocument, page: number) =>
  (doc.getPage(page).node.lookup(name('Annots')) as PDFArray).lookup(0, PDFDict);

test('checkPdf finds nothing wrong with a good file, with and without the workshop’s expectation', async () => {
  expect(await problemsOf(() => {})).toEqual([]);
  expect((await checkPdf(good)).problems).toEqual([]);
});

const SPOILT: [string, (doc: PDFDocument) => void, string][] = [
  [
    'without tags',
    (doc) => doc.catalog.delete(name('StructTreeRoot')),
    'documento: no tiene etiquetas: un lector de pantalla no sabe qué es cada cosa',
  ],
  [
    'with a figure not described',
    (doc) => tagsOf(doc, 'Figure')[0]!.dict.delete(name('Alt')),
    'página 2: una figura no tiene texto alternativo',
  ],
  ['with a page missing', (doc) => doc.removePage(1), 'documento: tiene 2 páginas y debe tener 3'],
  ['in another language', (doc) => doc.setLanguage('en-US'), 'documento: dice estar en «en-US» y debe decir «es-MX»'],
  ['without a language', (doc) => doc.catalog.delete(name('Lang')), 'documento: no dice en qué idioma está (/Lang)'],
  ['without a title', (doc) => doc.setTitle(''), 'documento: no tiene título'],
  ['without metadata', (doc) => doc.catalog.delete(name('Metadata')), 'documento: no tiene metadatos XMP'],
  ['with an empty heading', (doc) => tagsOf(doc, 'H2')[1]!.dict.delete(name('K')), 'hay un encabezado vacío'],
  [
    'with a heading that skips a level',
    (doc) => tagsOf(doc, 'H2')[0]!.dict.set(name('S'), name('H4')),
    'página 2: un encabezado salta del nivel 1 al 4',
  ],
  [
    'with a table without header cells',
    (doc) => {
      for (const { dict } of tagsOf(doc, 'TH')) dict.set(name('S'), name('TD'));
    },
    'página 3: una tabla no tiene celdas de encabezado',
  ],
  [
    'with a header cell of neither row nor column',
    (doc) => tagsOf(doc, 'TH')[0]!.dict.delete(name('A')),
    'página 3: una celda de encabezado no dice si lo es de su fila o de su columna (Scope)',
  ],
  [
    'with a tag nobody knows',
    (doc) => tagsOf(doc, 'P')[0]!.dict.set(name('S'), name('Parrafo')),
    'página 1: la etiqueta «Parrafo» no es estándar ni dice a cuál equivale',
  ],
  [
    'with a link that says nothing',
    (doc) => linkOf(doc, 0).delete(name('Contents')),
    'página 1: un enlace no dice adónde lleva (/Contents)',
  ],
  [
    'with a link called otherwise than it says',
    (doc) => linkOf(doc, 0).set(name('Contents'), PDFString.of('Saltar al texto')),
    'página 1: un enlace que dice «enlace» se anuncia como «Saltar al texto» (/Contents)',
  ],
  [
    'with a figure that has no place',
    (doc) => tagsOf(doc, 'Figure')[0]!.dict.delete(name('A')),
    'página 2: una figura no dice qué lugar ocupa (BBox)',
  ],
  [
    'with a link to nowhere',
    (doc) => linkOf(doc, 1).set(name('Dest'), name('cuatro')),
    'página 2: un enlace lleva a «cuatro», que no está en el documento',
  ],
  [
    'with a link to the site that was printed',
    (doc) => linkOf(doc, 0).lookup(name('A'), PDFDict).set(name('URI'), PDFString.of('http://taller.invalid/a.html')),
    'página 1: un enlace lleva a «http://taller.invalid/a.html», que no es una dirección de la red',
  ],
  [
    'with something drawn that no tag holds',
    (doc) => doc.getPage(2).drawRectangle({ x: 5, y: 5, width: 9, height: 9 }),
    'página 3: un trazo no está ni en una etiqueta ni entre los adornos (Artifact)',
  ],
  [
    'with a drawn font',
    (doc) => {
      const fonts = doc.getPage(0).node.Resources()!.lookup(name('Font'), PDFDict);
      fonts.lookup(fonts.keys()[0]!, PDFDict).set(name('Subtype'), name('Type3'));
    },
    'es de tipo 3',
  ],
  [
    'with a font left out',
    (doc) => {
      for (const [, each] of doc.context.enumerateIndirectObjects())
        if (each instanceof PDFDict && each.has(name('FontFile2'))) each.delete(name('FontFile2'));
    },
    'no va dentro del archivo',
  ],
  [
    'with a picture of a page',
    (doc) => {
      const image = doc.context.stream(new Uint8Array(3), {
        Type: 'XObject',
        Subtype: 'Image',
        Width: 1280,
        Height: 720,
      });
      const resources = doc.getPage(1).node.Resources()!;
      resources.set(name('XObject'), doc.context.obj({ Foto: doc.context.register(image) }));
    },
    'página 2: hay una imagen de 1280 × 720 puntos; debe ser vectorial',
  ],
  [
    'without an outline',
    (doc) => doc.catalog.delete(name('Outlines')),
    'documento: no tiene índice lateral (marcadores)',
  ],
  [
    'with an outline that leads elsewhere',
    (doc) => {
      const first = doc.catalog.lookup(name('Outlines'), PDFDict).lookup(name('First'), PDFDict);
      first.lookup(name('Dest'), PDFArray).set(0, doc.getPage(2).ref);
    },
    'página 3: la entrada «Primera lámina» del índice lateral lleva aquí, y aquí no está ese título',
  ],
];

for (const [how, spoil, said] of SPOILT) {
  test(`checkPdf objects to a file ${how}`, async () => {
    expect((await problemsOf(spoil)).join('\n')).toContain(said);
  });
}

test('checkPdf misses words, and words out of order', async () => {
  const passage = (words: string[]) => ({ ...smallExpectation, passages: [{ slide: 'tres', page: 3, words }] });
  expect(await problemsOf(() => {}, passage(['tercera', 'salud', 'tema']))).toEqual([
    'página 3: lámina «tres»: falta «tema» después de «tercera salud», o está en otro orden',
  ]);
  expect((await problemsOf(() => {}, passage(['vivienda'])))[0]).toContain('falta «vivienda»');
});

test('checkPdf objects to a file larger than it may be', async () => {
  expect((await problemsOf(() => {}, { ...smallExpectation, maxKilobytes: 1 }))[0]).toMatch(
    /pesa \d+ kB y no debe pasar de 1 kB/,
  );
});

test('checkPdf looks for what is said of images in the tags and not among the words', async () => {
  const [first, second] = smallExpectation.passages!;
  const told = (alts: string[]) => ({ ...smallExpectation, passages: [first!, { ...second!, alts }] });
  expect(await problemsOf(() => {}, told(['Un círculo']))).toEqual([]);
  expect(await problemsOf(() => {}, told(['Un plano']))).toEqual([
    'página 2: lámina «dos»: ninguna figura lleva en su etiqueta el texto alternativo «Un plano», o está en otro orden',
  ]);
});
