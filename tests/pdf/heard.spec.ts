import { expect, test } from '@playwright/test';
import { finishPdf } from '../../src/pdf/finish/finish-pdf.ts';
import { saveInk } from '../../src/pdf/print/save-ink.ts';
import { preparePage } from '../../src/pdf/print/prepare-page.ts';
import { printPage } from '../../src/pdf/print/print-page.ts';
import { allTags, type Tag, textOf } from '../../src/pdf/read/tag-tree.ts';
import { readFinished } from './read-finished.ts';

const PAGE = `<!doctype html><html lang="es-MX"><head><title>Prueba</title><style>
@page { size: 500px 1300px; margin: 40px } .caja { display: flex; flex-wrap: wrap; width: 200px } .tenue { opacity: 0.5 }
.pasos { counter-reset: paso; list-style: none } .pasos li { counter-increment: paso }
.pasos li::before { content: counter(paso); font-weight: 700 } .oculto { position: absolute; clip-path: inset(50%) }
.dibujados, .sin-punto { list-style: none } .dibujados li { padding-left: 20px; position: relative }
.dibujados li::before { content: ''; position: absolute; left: 2px; top: 5px; width: 9px; height: 9px; background: teal }
.cortados li::before { clip-path: polygon(0 0, 100% 50%, 0 100%) }
article::before { content: 'Lámina 7'; display: block } .acta::after { content: attr(href); display: block }
.del-mes::before { content: 'Del mes: '; color: teal }
</style></head><body><article><p>Antes del título</p><h1>Red RHV del valle</h1>
<div class="caja">En estos momentos la RHV suma a <strong>78</strong> y más</div>
<p>Es <span lang="en">composting at school</span>, dice <abbr>RHV</abbr> <a href="https://ejemplo.mx/">el <b>acta</b></a>.</p>
<div class="tenue"><p>Algo tenue con <a href="#fin">enlace</a></p></div>
<ol class="pasos"><li>Regar</li><li>Medir</li></ol>
<dl><div><dt>RHV</dt><dd>Red de Huertos</dd></div></dl>
<figure><svg role="img" aria-label="Dos lluvias." width="50" height="20"><rect x="5" y="5" width="40" height="9"/></svg>
<ul class="oculto"><li>Enero, 12 mm</li><li>Mayo, 40 mm</li></ul></figure>
<table><tr><th scope="col">Mes</th><th scope="col">Lluvia</th><th scope="col">Nota</th></tr>
<tr><td>Enero</td><td></td><td class="del-mes">poca</td></tr><tr><td>Mayo</td><td>40</td><td></td></tr></table>
<h2>Tareas</h2><ul><li>Podar</li></ul><ul class="dibujados"><li>Barrer</li></ul>
<ul class="dibujados cortados"><li>Sembrar</li></ul><ul class="sin-punto"><li>Cosechar</li></ul>
<ul class="sin-punto"><li style="width: 4em"><a class="acta" href="https://ejemplo.mx/a">Acta</a> <span>Comité, 12.</span></li></ul>
<p>ActaComité</p><nav><ul class="sin-punto"><li><a href="#fin">Al final, 1</a></li><li><a href="#fin">2 al final</a></li></ul></nav><h2 id="fin">Fin</h2></article></body></html>`;

const finish = {
  description: { title: 'Prueba', language: 'es-MX', author: 'Alguien', subject: 'Prueba', date: new Date(0) },
  outline: [{ title: 'Fin', target: 'fin', heading: 'Fin', children: [] }],
  titles: new Map<string, string>(),
  expansions: new Map([['RHV', 'Red de Huertos del Valle']]),
  ownAddress: (address: string) => address,
  onPage: () => {},
};

test('what only eyes get is told: numerals and lines of a style sheet, hidden lists, languages, abbreviations, empty cells', async ({
  browser,
}) => {
  const page = await browser.newPage();
  await page.setContent(PAGE);
  const printed = await printPage(page, { abbreviations: ['RHV'] });
  await page.close();
  const { tags, say, shows, contents } = await readFinished(await finishPdf(printed.bytes, { ...finish, ...printed }));
  const all = (type: string) => tags.filter((tag) => tag.type === type);
  const text = (tag: Tag, key: string) => textOf(tag.dict, key);

  expect(all('P').slice(0, 2).map(say)).toEqual(['Lámina 7', 'Antes del título']);
  expect(all('Lbl').map((label) => text(label, 'ActualText') ?? say(label))).toEqual([
    ...['1', '2', 'RHV'],
    ...['•', '•', '•', '•', '•'],
  ]);
  expect(all('LBody').map(say)).toEqual([
    ...['Regar', 'Medir', 'Red de Huertos'],
    ...['Podar', 'Barrer', 'Sembrar', 'Cosechar', 'Acta Comité, 12.'],
  ]);
  // What is drawn before a point is its label; where nothing is, the label shows nothing.
  expect(all('Lbl').map(shows)).toEqual([true, true, true, true, true, true, false, false]);
  // A table of contents has entries, no points.
  expect(all('TOCI').map((entry) => entry.tags.map(({ type }) => type))).toEqual([['Reference'], ['Reference']]);
  const heard = tags.filter(({ parent }) => !parent).map(say);
  expect(heard.join('')).toContain('Al final, 1 2 al final');
  expect(heard.join('')).toContain('1 Regar 2 Medir ');
  expect(all('Figure').map((tag) => text(tag, 'Alt'))).toEqual(['Dos lluvias. Enero, 12 mm. Mayo, 40 mm.']);
  expect(all('TR').map((row) => row.tags.map(say))).toEqual([
    ['Mes', 'Lluvia', 'Nota'],
    ['Enero', '', 'Del mes: poca'],
    ['Mayo', '40', ''],
  ]);
  expect(tags.filter((tag) => text(tag, 'Lang') === 'en').map(say)).toEqual(['composting at school']);
  expect(tags.filter((tag) => text(tag, 'E')).map(say)).toEqual(['RHV', 'RHV', 'RHV', 'RHV']);
  expect(all('Link').map(say)).toEqual(['el acta', 'enlace', 'Acta', 'Al final, 1', '2 al final']);
  // What is half transparent is a drawing of its own, with tags inside: no artifact may hold it.
  expect(contents.length).toBe(2);
  expect(contents[0]).not.toMatch(/Artifact[^\n]*BDC\n(?:(?!EMC)[^\n]*\n)*\/X\d+ Do/);
  expect(allTags(tags).some(({ type }) => type === 'NonStruct')).toBe(false);
});

test('the number of a page is no label of what the page begins with', async ({ browser }) => {
  const page = await browser.newPage();
  await page.setContent(`<!doctype html><html lang="es-MX"><head><title>Prueba</title><style>
@page { size: 500px 500px; margin: 40px; @bottom-right { content: counter(page) } } li { list-style: none } li + li { break-before: page }
</style></head><body><h1 id="fin">Tareas</h1><ol><li>Podar</li><li>Regar</li></ol></body></html>`);
  const printed = await printPage(page);
  await page.close();
  const { tags, say } = await readFinished(await finishPdf(printed.bytes, { ...finish, ...printed }));
  expect(tags.filter(({ type }) => type === 'LI').map(say)).toEqual(['Podar', 'Regar']);
});

test('preparing a page for its print moves nothing in it', async ({ browser }) => {
  const page = await browser.newPage();
  await page.setContent(PAGE);
  await page.emulateMedia({ media: 'print' });
  const boxes = () =>
    page.$$eval('strong, li, td, h2, .caja', (all) => all.map((each) => JSON.stringify(each.getBoundingClientRect())));
  const before = await boxes();
  expect((await preparePage(page, ['RHV'])).split(/\s+/)).toContain('momentos');
  expect(await boxes()).toEqual(before);
  await page.close();
});

test('in greys a picture is still told', async ({ browser }) => {
  const page = await browser.newPage();
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9" fill="red"/></svg>';
  const image = `<img alt="Un patio" src="data:image/svg+xml,${encodeURIComponent(svg)}">`;
  await page.setContent(`<!doctype html><html lang="es-MX"><title>Prueba</title><h1>Uno</h1><p>${image}</p></html>`);
  await saveInk(page, 'pale');
  const printed = await printPage(page);
  await page.close();
  const { tags } = await readFinished(await finishPdf(printed.bytes, { ...finish, ...printed }));
  expect(tags.filter(({ type }) => type === 'Figure').map(({ dict }) => textOf(dict, 'Alt'))).toEqual(['Un patio']);
});
