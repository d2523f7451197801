import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CHECKS, type Check, type Finding } from '../../src/preflight/finding.ts';
import { formatPreflight } from '../../src/preflight/format-preflight.ts';
import { runPreflight } from '../../src/preflight/run-preflight.ts';
import { findBrowser } from '../../src/tasks/find-browser.ts';
import { tallerYaml } from '../content/taller-yaml.ts';
import { buildWorkshop } from './build-workshop.ts';

let browser: Browser;
beforeAll(async () => {
  const known = process.env.TALLER_BROWSER;
  browser = await chromium.launch(known ? JSON.parse(known) : await findBrowser());
}, 120_000);
afterAll(() => browser?.close());

const SOURCE = (id: string, date: string, url: string) =>
  `- { id: ${id}, titulo: Una página, editor: Alguien, fecha: ${date}, url: "${url}", prueba: Prueba algo., confianza: alta }\n`;

const COUNTS = `planes:
  - id: plan
    titulo: Plan de prueba
    anio_analisis: 2018
    total: 10
    total_en_lamina: true
    total_fuentes: [buena]
    conteos: [{ id: a, valor: 4, texto: compromisos vigentes }]
    nota: Es una prueba.
    fuentes: []
`;

const CLEAN = {
  'a.md': `<!-- .slide: id="uno" layout="lista" -->

## Una lámina

- Dice una cosa [@buena]
- Y lleva a [la otra](#/dos) <!-- .element: class="fragment" -->

Nota:

Lo que se dice aquí.

---

<!-- .slide: id="dos" layout="grafica" -->

## Las cuentas

\`\`\`conteos
datos: data/cuentas.yaml
plan: plan
\`\`\`

Nota:

Leer las cifras en voz alta.
`,
  'data/cuentas.yaml': COUNTS,
  'data/fuentes.yaml': SOURCE('buena', '"2021-03"', 'https://ejemplo.mx/una'),
  'taller.yaml': tallerYaml(['a.md']).replace('siglas: NP', 'siglas: SON'),
};

const PLANTED = {
  ...CLEAN,
  'a.md': `${CLEAN['a.md']}
---

<!-- .slide: id="llena" -->

## Demasiado

${Array.from({ length: 30 }, () => '- Un renglón entre muchos otros').join('\n')}

---

<!-- .slide: id="encimada" -->

## Encimada

<p style="position: absolute; top: 300px; left: 200px">Este texto está debajo</p>

<div><p style="position: absolute; top: 305px; left: 210px">Este texto está encima</p></div>

Nota:

Aquí dos textos se tapan.

---

<!-- .slide: id="chica" -->

## Chica

<p style="font-size: 12px">Esto no se alcanza a leer</p>

<p style="color: #eee">Esto casi no se distingue</p>

Nota:

Aquí hay una palavra mal escrita.

---

<!-- .slide: id="larga" ejercicio="10m" -->

## Larga

<div style="width: 200px"><p>Desproporcionadamente</p></div>

#### Salta un nivel

![Una foto](grande.png)

Nota:

Aquí sobra una palabra.

---

<!-- .slide: id="sin-titulo" -->

Solo un texto.

Nota:

Aquí falta el encabezado.
`,
  'grande.png': Buffer.from(
    Array.from({ length: 400_000 }, (_, index) => (index * 7919 + (index >> 3) * 104729) & 255),
  ),
  'data/sobra.yaml': '- { titulo: Un dato que nadie muestra }\n',
  'data/fuentes.yaml':
    CLEAN['data/fuentes.yaml'] +
    SOURCE('sobra', '"2020"', 'https://ejemplo.mx/dos') +
    SOURCE('sin-fecha', 'null', 'https://ejemplo.mx/2018/05/nota') +
    SOURCE('sin-lugar', '"2020"', 'http://localhost:8000/nota'),
};

/** What no editor can write, since the build refuses it: put into the built page. */
function plantInPage(dist: string): void {
  const path = join(dist, 'index.html');
  const html = readFileSync(path, 'utf-8');
  const planted = html
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replace(
      'Este texto está debajo',
      '$& <a href="#/no-existe">y enlaza a nada</a><img src="http://127.0.0.1:9/a.png">',
    )
    .replace(/(<conteos[^>]*>)[\s\S]*?(<\/conteos>)/, '$1$2')
    .replace('</body>', '<script>console.info("hola")</script></body>');
  expect(planted).not.toBe(html);
  writeFileSync(path, planted);
}

it('npm run revisar passes a workshop that has nothing wrong', async () => {
  const result = await runPreflight({ ...buildWorkshop(CLEAN), browser });
  expect(result.findings).toEqual([]);
  const report = formatPreflight(result);
  expect(report).toContain('Todo listo para presentar.');
  expect(report).not.toContain('✗');
}, 120_000);

it('npm run revisar finds one of each problem, says on which slide, where it is written and what to do', async () => {
  const { slides, dist } = buildWorkshop(PLANTED);
  plantInPage(dist);
  const checkPdf = async (): Promise<Finding[]> => [
    { check: 'pdf', problem: 'sin etiquetas', remedy: 'imprímalo otra vez' },
  ];
  const result = await runPreflight({ slides, dist, browser, checkPdf });
  const of = (check: Check) => result.findings.filter((finding) => finding.check === check);
  const expected: [Check, string | undefined, RegExp][] = [
    ['desbordes', 'llena', /se sale de la lámina/],
    ['desbordes', 'encimada', /está debajo» y «Este texto está encima» se enciman/],
    ['letra', 'chica', /se lee a 12\.0 px/],
    ['palabras', 'larga', /«Desproporcionadamente» es más ancha que su renglón/],
    ['componentes', 'dos', /la figura «conteos» está vacía/],
    ['componentes', 'larga', /«Una foto» está vacía/],
    ['alternativo', 'encimada', /sin texto alternativo|no tiene texto alternativo/],
    ['encabezados', 'sin-titulo', /no tiene encabezado/],
    ['encabezados', 'larga', /salta un nivel/],
    ['accesibilidad', 'chica', /color-contrast/],
    ['enlaces', 'encimada', /«#\/no-existe» no lleva/],
    ['fuentes', undefined, /nadie cita la fuente «sobra»/],
    ['fuentes', undefined, /«sin-fecha» no tiene fecha y su dirección dice 2018-05/],
    ['fuentes', undefined, /«sin-lugar» no tiene una dirección pública/],
    ['datos', undefined, /ninguna página muestra los datos de «slides\/data\/sobra\.yaml»/],
    ['notas', 'llena', /no tiene notas/],
    ['minutos', undefined, /5 minutos no alcanzan en «Capítulo a\.md»/],
    ['ortografia', undefined, /«palavra» no está en el diccionario/],
    ['red', 'uno', /127\.0\.0\.1:9\/a\.png/],
    ['consola', 'uno', /hola/],
    ['peso', 'index.html', /la página pesa \d+ kB/],
    ['pdf', undefined, /sin etiquetas/],
  ];
  for (const [check, slide, problem] of expected) {
    const found = of(check).find((finding) => problem.test(finding.problem));
    expect(found, `${check} ${problem} in ${JSON.stringify(of(check))}`).toBeDefined();
    if (slide) expect(found!.slide, `${problem}`).toBe(slide);
    expect(found!.remedy).not.toBe('');
    // What an editor wrote is found in their file.
    if (slide !== 'index.html' && check !== 'pdf') expect(found!.place?.file, `${problem}`).toMatch(/^slides\//);
  }
  expect(new Set(expected.map(([check]) => check))).toEqual(new Set(Object.keys(CHECKS)));
  const report = formatPreflight(result);
  expect(report).toMatch(/slides\/a\.md:\d+:\d+ \[chica\] «Esto no se alcanza a leer» se lee a 12\.0 px/);
  expect(report).toMatch(/✗ Ortografía +1 por corregir/);
}, 120_000);
