import { expect, it } from 'vitest';
import { CHECKS, type Check } from '../../../src/preflight/finding.ts';
import { formatPreflight } from '../../../src/preflight/format-preflight.ts';
import type { Preflight } from '../../../src/preflight/run-preflight.ts';
import { makeTaller } from '../../content/make-taller.ts';
import { runTask } from '../../tasks/run-task.ts';
import { buildWorkshop } from '../../preflight/build-workshop.ts';
import { CLEAN, PLANTED, plantInPages } from '../../preflight/planted-workshop.ts';

/** The check, the slide or page, what is said, and where it showed. */
const EXPECTED: [Check, string | undefined, RegExp, string?][] = [
  ['desbordes', 'llena', /«Un renglón entre muchos otros» se sale de la lámina/, '16:9'],
  ['desbordes', 'encimada', /está debajo» y «Este texto está encima» se enciman/, '16:9'],
  ['desbordes', 'a-medio-camino', /siempre está» y «Esto se ve un paso» se enciman/, '16:9'],
  ['desbordes', 'fotos', /la imagen «Un dibujo» se sale de la lámina/, '16:9'],
  ['desbordes', 'ancha', /«Un renglón de ancho fijo» hace que la página se corra de lado/, 'lectura.html, 320 px'],
  ['desbordes', 'apretada', /«Un renglón con poco lugar» no cabe en su espacio/, '16:9'],
  ['letra', 'cuadrada', /«Esto se encoge con el proyector» se lee a 17\.4 px/, '4:3'],
  ['letra', 'chica', /«Esto no se alcanza a leer» se lee a 12\.0 px/, '16:9'],
  ['letra', 'chica', /«Este pie tampoco» se lee a 15\.0 px/, '16:9'],
  ['letra', 'cuadrada', /«Esto se encoge con el proyector» se lee a 5\.4 px/, 'lectura.html, 320 px'],
  ['palabras', 'larga', /«Desproporcionadamente» es más ancha que su renglón/, '16:9'],
  ['palabras', 'chica', /«Inquebrantablemente» es más ancha que su renglón/, 'lectura.html, 320 px'],
  ['componentes', 'dos', /la figura «conteos» está vacía/, '16:9'],
  ['componentes', 'fotos', /la imagen «Una foto» está vacía/, '16:9'],
  ['componentes', 'fotos', /la imagen «Una raya» no tiene tamaño/, '16:9'],
  ['alternativo', 'encimada', /no tiene texto alternativo: en-lamina\.png/, '16:9'],
  ['alternativo', 'encimada', /no tiene texto alternativo: leida\.png/, 'lectura.html, 320 px'],
  ['encabezados', 'lamina', /no tiene encabezado/, '16:9'],
  ['encabezados', 'larga', /hay un encabezado vacío/, '16:9'],
  ['encabezados', 'uno', /«Un encabezado hundido» salta un nivel/, 'lectura.html, 320 px'],
  ['accesibilidad', 'chica', /«Esto casi no se distingue» tiene poco contraste: 1\.\d+:1, y hace falta/, '16:9'],
  ['accesibilidad', 'chica', /«Esto casi no se distingue» tiene poco contraste/, 'lectura.html, 320 px'],
  ['accesibilidad', 'chica', /button-name/, 'lectura.html, 320 px'],
  ['accesibilidad', 'chica', /«Esto se pierde de noche» tiene poco contraste/, 'lectura.html, fondo oscuro'],
  ['enlaces', 'encimada', /«#\/no-existe» no lleva/, 'index.html'],
  ['enlaces', 'encimada', /«#tampoco-existe» no lleva/, 'lectura.html'],
  ['fuentes', undefined, /nadie cita la fuente «sobra»/],
  ['fuentes', undefined, /«sin-fecha» no tiene fecha y su dirección dice 2018-05/],
  ['fuentes', undefined, /«sin-lugar» no tiene una dirección pública/],
  ['datos', undefined, /ninguna página muestra los datos de «[^»]*\/data\/sobra\.yaml»/],
  ['datos', undefined, /ninguna página muestra «Plan que nadie muestra»/],
  ['notas', 'llena', /no tiene notas/],
  ['minutos', undefined, /5 minutos no alcanzan en «Capítulo a\.md»/],
  ['ortografia', undefined, /«palavra» no está en el diccionario/],
  ['red', 'encimada', /127\.0\.0\.1:9\/en-lamina\.png/, 'index.html'],
  ['red', 'encimada', /127\.0\.0\.1:9\/leida\.png/, 'lectura.html'],
  ['consola', 'index.html', /hola$/],
  ['consola', 'lectura.html', /hola, lectura/],
  ['consola', 'lectura.html', /se rompió/],
  ['consola', 'presentador.html', /hola, presentador/],
  ['consola', 'taller.html', /hola, archivo/],
  ['avisos', undefined, /los renglones \[1\|2\] no se señalan en el código/],
  ['peso', 'index.html', /la página pesa \d+ kB/],
  ['peso', 'lectura.html', /la página pesa \d+ kB/],
  ['peso', 'presentador.html', /la página pesa \d+ kB/],
  ['peso', 'taller.html', /la página pesa \d+ kB/],
  ['pdf', 'fotos', /diapositivas\.pdf, página 9: lámina «fotos»: ninguna figura .* «Una foto»/],
  ['pdf', 'fotos', /cuaderno\.pdf, página \d+: lámina «fotos»: ninguna figura .* «Una foto»/],
];

// That it passes what has nothing wrong, with a table: `npm test` asks that of slides/, tests/workshop/run-editions.ts of others.
it('npm run revisar finds one of each problem, says on which slide, where it is written and what to do', async () => {
  const { slides, dist } = await buildWorkshop(PLANTED);
  plantInPages(dist);
  const { status, stdout, stderr } = await runTask('revisar', ['--laminas', slides, '--sitio', dist, '--json']);
  expect(stderr).toBe('');
  expect(status).toBe(1);
  const result: Preflight = JSON.parse(stdout);
  const report = formatPreflight(result);
  for (const [check, slide, problem, where] of EXPECTED) {
    const found = result.findings.find(
      (each) =>
        each.check === check &&
        problem.test(each.problem) &&
        (!slide || each.slide === slide) &&
        (!where || each.where === where),
    );
    expect.soft(found, `${check} ${problem} (${where}) in\n${report}`).toBeDefined();
    expect.soft(found?.remedy).toBeTruthy();
    // What an editor wrote is found in their file.
    const written = !slide?.endsWith('.html') && (check !== 'pdf' || slide);
    if (written) expect.soft(found?.place?.file.startsWith(`${slides}/`), `${problem}`).toBe(true);
  }
  expect(new Set(EXPECTED.map(([check]) => check))).toEqual(new Set(Object.keys(CHECKS)));
  const line = PLANTED['a.md'].split('\n').findIndex((text) => text.includes('Esto no se alcanza a leer')) + 1;
  expect(report).toContain(`${slides}/a.md:${line}:28 [chica] «Esto no se alcanza a leer» se lee a 12.0 px (16:9); `);
  expect(report).toMatch(/✗ Ortografía +1 por corregir/);
  // The same words at both sizes, at every step and in both editions are one thing to mend.
  expect(report.match(/«Esto no se alcanza a leer» se lee a/g)).toHaveLength(1);
  // So is a title that is only doubted while reading.
  const untitled = PLANTED['a.md'].split('\n').indexOf('**Solo un texto**') + 1;
  expect(report.split('\n').filter((each) => each.includes(`/a.md:${untitled}:`))).toEqual([
    expect.stringMatching(/:3 \[lamina\] la lámina no tiene encabezado .*; empiécela con ##/),
  ]);
});

it('npm run revisar -- --json says what keeps a workshop from being built, and exits with 1', async () => {
  const slides = makeTaller({ ...CLEAN, 'a.md': CLEAN['a.md'].replace('@buena', '@nadie') });
  const { status, stdout } = await runTask('revisar', ['--json'], { slides });
  expect(JSON.parse(stdout).error).toMatch(/\/a\.md:5:\d+ fuente desconocida «nadie»/);
  expect(status).toBe(1);
});
