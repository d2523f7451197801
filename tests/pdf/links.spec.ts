import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { PDFArray, PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { readTaller } from '../../src/content/read-taller.ts';
import { checkLinks } from '../../src/pdf/check/check-links.ts';
import { addressOf } from '../../src/pdf/finish/name-links.ts';
import { makeEdition } from '../../src/pdf/print/make-edition.ts';
import { openPdf } from '../../src/pdf/read/open-pdf.ts';
import { textOf } from '../../src/pdf/read/tag-tree.ts';
import { makeTaller } from '../content/make-taller.ts';
import { tallerYaml } from '../content/taller-yaml.ts';

const PAGE = `<!doctype html><html lang="es-MX"><title>Enlaces</title><main><h1 id="una">Una</h1>
<p><a href="tel:+529981234567">Llame</a> <a href="mailto:hola@ejemplo.mx?subject=Taller%20uno">Escriba</a>
<a href="sms:+529981234567">Mensaje</a> <a href="https://ejemplo.mx/a?b=c#d">Otro sitio</a> <a href="#una">Aquí</a>
<a href="laminas/Gu%C3%ADa%20%231.pdf#page=2">Guía</a> <a href="index.html#/una">Presentación</a></p></main></html>`;

let site: string;
test.beforeAll(() => {
  site = mkdtempSync(join(tmpdir(), 'taller-enlaces-'));
  writeFileSync(join(site, 'lectura.html'), PAGE);
});
test.afterAll(() => rmSync(site, { recursive: true, force: true }));

const OUTSIDE = {
  Llame: 'tel:+529981234567',
  Escriba: 'mailto:hola@ejemplo.mx?subject=Taller%20uno',
  Mensaje: 'sms:+529981234567',
  'Otro sitio': 'https://ejemplo.mx/a?b=c#d',
};
const cases: [string, string, Record<string, string | undefined>][] = [
  [
    'files and pages of the site lead to its public address',
    'direccion: https://ejemplo.mx/taller/',
    {
      ...OUTSIDE,
      Guía: 'https://ejemplo.mx/taller/laminas/Gu%C3%ADa%20%231.pdf#page=2',
      Presentación: 'https://ejemplo.mx/taller/index.html#/una',
    },
  ],
  ['files and pages of a site without a public address are plain words', '', OUTSIDE],
];
for (const [name, address, expected] of cases) {
  test(`in a PDF telephones and e-mail work, and ${name}`, async ({ browser }) => {
    const folder = makeTaller({ 'taller.yaml': `${tallerYaml(['a.md'])}${address}\n`, 'a.md': '# Una' });
    const made = await makeEdition(browser, site, readTaller(folder, []), 'cuaderno', {
      date: new Date(0),
      report: () => {},
    });
    const doc = await PDFDocument.load(made.bytes, { updateMetadata: false });
    const links = doc.getPages().flatMap(({ node }) => node.lookup(PDFName.of('Annots'), PDFArray).asArray());
    const leads = links
      .map((ref) => doc.context.lookup(ref, PDFDict))
      .map((link) => [textOf(link, 'Contents'), addressOf(link)]);
    expect(Object.fromEntries(leads.filter(([, to]) => to !== undefined))).toEqual(expected);
    expect(leads.map(([called]) => called)).toContain('Aquí');
    expect(checkLinks(await openPdf(made.bytes))).toEqual([]);
  });
}
