import { expect, test } from '@playwright/test';
import { PDFDict, PDFDocument, PDFHexString, PDFName } from 'pdf-lib';
import { checkPdf } from '../../../src/pdf/check/check-pdf.ts';
import { comparePrints } from '../../../src/pdf/check/compare-prints.ts';
import type { Expectation } from '../../../src/pdf/check/expectation.ts';
import { formatProblem } from '../../../src/pdf/check/problem.ts';
import { openPdf } from '../../../src/pdf/read/open-pdf.ts';
import { smallExpectation, smallPdf } from '../small-pdf.ts';
import { tagsOf } from '../spoil.ts';
import { SPOILT_ANY } from '../spoilt-any.ts';
import { SPOILT_OWN } from '../spoilt-own.ts';
import { SPOILT_PRINT } from '../spoilt-print.ts';

let good: Uint8Array;

test.beforeAll(async ({ browser }) => {
  good = await smallPdf(browser);
});

/** What the checker says of the good file after `spoil`; `any` for one that nobody expects. */
async function problemsOf(
  spoil: (doc: PDFDocument) => void,
  expected: Expectation | 'any' = smallExpectation,
): Promise<string[]> {
  const doc = await PDFDocument.load(good, { updateMetadata: false });
  spoil(doc);
  const { problems } = await checkPdf(await doc.save(), expected === 'any' ? undefined : expected);
  return problems.map(formatProblem);
}

test('checkPdf finds nothing wrong with a good file, with and without the workshop’s expectation', async () => {
  expect(await problemsOf(() => {})).toEqual([]);
  expect((await checkPdf(good)).problems).toEqual([]);
});

const PLACE_AND_REMEDY = /^(documento|página \d+): [^;]+; [^;]{6,}$/;
// Of a whole page.
const WHOLE_PAGE = /tabulador|girada|mide|recortada|imagen de|ninguna etiqueta;|en blanco|escala/;

test('checkPdf finds each of the faults that a PDF can have, and says of each where it is and what to do', {
  tag: '@largo',
}, async () => {
  const missed: Record<string, string[]> = {};
  const unclear: string[] = [];
  const rows = [
    ...SPOILT_ANY.map((row) => [row, 'any'] as const),
    ...SPOILT_OWN.map((row) => [row, smallExpectation] as const),
  ];
  for (const [[how, spoil, said], expected] of rows) {
    const problems = await problemsOf(spoil, expected);
    if (!problems.some((problem) => problem.includes(said))) missed[`a file ${how}`] = problems;
    for (const problem of problems)
      if (!PLACE_AND_REMEDY.test(problem) || !(/^documento|«/.test(problem) || WHOLE_PAGE.test(problem)))
        unclear.push(problem);
  }
  expect(missed).toEqual({});
  expect(unclear).toEqual([]);
});

test('comparePrints says all kinds of difference that a page has, each once', async () => {
  const doc = await PDFDocument.load(good, { updateMetadata: false });
  const [figure] = tagsOf(doc, 'Figure');
  figure!.dict.set(PDFName.of('Alt'), PDFHexString.fromText('Un plano'));
  figure!.dict.set(PDFName.of('Lang'), PDFHexString.fromText('fr'));
  for (const { dict } of tagsOf(doc, 'Span')) dict.set(PDFName.of('E'), PDFHexString.fromText('Otra cosa'));
  doc.catalog.lookup(PDFName.of('Dests'), PDFDict).delete(PDFName.of('uno'));
  const said = comparePrints(await openPdf(await doc.save()), await openPdf(good)).map(formatProblem);
  expect(said.map((text) => [text.split(':')[0], /\/[A-Z]\w*/.exec(text)?.[0]])).toEqual([
    ['página 2', '/Alt'],
    ['página 2', '/Lang'],
    ['página 2', '/E'],
    ['documento', '/Dests'],
  ]);
});

test('comparePrints finds what no rule asks for, and says on which page; of a file saved in another way it says nothing', async () => {
  const printed = await openPdf(good);
  const said = async (spoil: (doc: PDFDocument) => void) => {
    const doc = await PDFDocument.load(good, { updateMetadata: false });
    spoil(doc);
    return comparePrints(await openPdf(await doc.save({ useObjectStreams: false })), printed).map(formatProblem);
  };
  expect(await said(() => {})).toEqual([]);
  // The browser counts its tags anew in each run.
  const doc = await PDFDocument.load(good, { updateMetadata: false });
  const plain = Buffer.from(await doc.save({ useObjectStreams: false })).toString('latin1');
  const named = (text: string) => openPdf(Buffer.from(text, 'latin1'));
  const other = plain.replace(/(?<=\(node0*)\d+(?=\))/g, (number) =>
    String(Number(number) + 1).padStart(number.length, '0'),
  );
  expect(other).not.toBe(plain);
  expect(comparePrints(await named(other), printed)).toEqual([]);
  const mixed = plain.replace(/(?<=\/Headers \[ ?\(node\d*)\d(?=\))/, (digit) => String((Number(digit) + 1) % 10));
  expect(mixed).not.toBe(plain);
  expect(comparePrints(await named(mixed), printed)).toHaveLength(1);
  const missed: Record<string, string[]> = {};
  for (const [how, spoil, wanted] of SPOILT_PRINT) {
    const problems = await said(spoil);
    const clear = problems.every((problem) => PLACE_AND_REMEDY.test(problem));
    if (!clear || !problems.some((problem) => problem.startsWith(wanted))) missed[`a file ${how}`] = problems;
  }
  expect(missed).toEqual({});
});

test('checkPdf misses words, and words out of order', async () => {
  const passage = (words: string[]) => ({ ...smallExpectation, passages: [{ slide: 'tres', page: 3, words }] });
  expect(await problemsOf(() => {}, passage(['tercera', 'salud', 'tema']))).toEqual([
    'página 3: lámina «tres»: falta «tema» después de «tercera salud», o está en otro orden; revise que el texto quepa en su lámina y que sus imágenes se vean',
  ]);
  expect((await problemsOf(() => {}, passage(['vivienda'])))[0]).toContain('falta «vivienda»');
});

test('checkPdf hears words without their space on the pages of their text, not where such a word is one', async () => {
  const passage = (page: number) => ({
    ...smallExpectation,
    passages: [{ slide: 'tres', page, words: ['ter', 'cera'] }],
  });
  const glued = async (page: number) =>
    (await problemsOf(() => {}, passage(page))).filter((each) => /espacio/.test(each));
  expect(await glued(3)).toEqual([expect.stringContaining('página 3: a «ter cera» le falta el espacio')]);
  expect(await glued(2)).toEqual([]);
});

test('checkPdf objects to a file larger than it may be', async () => {
  expect((await problemsOf(() => {}, { ...smallExpectation, maxKilobytes: 1 }))[0]).toMatch(
    /pesa \d+ kB y no debe pasar de 1 kB/,
  );
});

test('checkPdf looks for what is said of images in the tags and not among the words', async () => {
  const [first, second, ...others] = smallExpectation.passages!;
  const told = (alts: string[]) => ({ ...smallExpectation, passages: [first!, { ...second!, alts }, ...others] });
  expect(await problemsOf(() => {}, told(['Un círculo']))).toEqual([]);
  expect(await problemsOf(() => {}, told(['Un plano']))).toEqual([
    'página 2: lámina «dos»: ninguna figura lleva en su etiqueta el texto alternativo «Un plano», o está en otro orden; revise que la imagen se vea entera y que su archivo no esté dañado',
  ]);
});
