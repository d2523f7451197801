import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { LARGEST_INLINED } from '../../../src/content/check-file.ts';
import { singleFile } from '../../../src/editions/single/single-file.ts';

const FACES = `
@font-face{font-family:A;src:url(./rara-X1.woff2)format("woff2")}
@font-face{font-family:A;src:url(../fonts/a.woff2)format("woff2");unicode-range:U+20-7E,U+E1}`;
const data = (type: string, content: string) => `data:${type};base64,${Buffer.from(content).toString('base64')}`;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'archivo-'));
  for (const name of ['assets', 'fonts', 'laminas/fotos']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'assets/index-X1.css'), `${FACES}a{color:red}`);
  writeFileSync(join(folder, 'assets/rara-X1.woff2'), 'rara');
  writeFileSync(join(folder, 'fonts/a.woff2'), 'comun');
  writeFileSync(join(folder, 'icono.svg'), '<svg/>');
  writeFileSync(join(folder, 'laminas/fotos/una sesión.png'), 'foto');
  writeFileSync(join(folder, 'laminas/v.mp4'), 'cinta');
  writeFileSync(join(folder, 'laminas/foto.jfif'), 'jpeg');
  writeFileSync(join(folder, 'laminas/guía.pdf'), 'guia');
  for (const name of ['pesado.zip', 'larga.mp4']) {
    writeFileSync(join(folder, 'laminas', name), '');
    truncateSync(join(folder, 'laminas', name), LARGEST_INLINED + 1);
  }
});

afterEach(() => rmSync(folder, { recursive: true }));

/** The one file of a page with this body, as the build writes a page. */
function make(body: string, script = 'alert(1)'): string {
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html><head>
  <meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;">
<link rel="icon" href="./icono.svg" type="image/svg+xml">
  <script type="module" crossorigin src="./assets/index-X1.js"></script>
  <link rel="stylesheet" crossorigin href="./assets/index-X1.css">
  <link rel="preload" href="./fonts/a.woff2" as="font" crossorigin="">
</head><body>${body}</body></html>`,
  );
  writeFileSync(
    join(folder, 'presentador.html'),
    `<html><head><link rel="stylesheet" crossorigin href="./assets/presentador-X1.css"></head><body>
<main class="tablero"><div class="slides">${body}</div></div></div><p class="tablero-negro"></p></main></body></html>`,
  );
  return singleFile(folder, script);
}

it('singleFile(folder, script) leaves nothing to load', () => {
  const page = make('<p>Página</p>');
  expect(page).not.toMatch(/(?:src|href)="\.\/|url\((?!data:)|rel="preload"|type="module"/);
  expect(page).toContain(`href="${data('image/svg+xml', '<svg/>')}"`);
  expect(page).toContain('a{color:red}');
  expect(page.match(/Content-Security-Policy/g)).toHaveLength(1);
});

it('singleFile(folder, script) puts what slides show or play inside, wherever it is written', () => {
  const foto = data('image/png', 'foto');
  const path = 'laminas/fotos/una%20sesi%C3%B3n.png';
  const page = make(`<img alt="a > b" src="${path}"><video controls src="laminas/v.mp4" poster="${path}"></video>
<div class="fondo" style="background-image:url(${path});opacity:0.3"></div>
<div style="background-image:url(&quot;${path}&quot;)"></div><img alt="" src="laminas/foto.jfif">`);
  // The page's policy takes it for a picture by this type only.
  expect(page).toContain(`src="${data('image/jpeg', 'jpeg')}"`);
  expect(page).toContain(`<img alt="a > b" src="${foto}">`);
  expect(page).toContain(`<video controls src="${data('video/mp4', 'cinta')}" poster="${foto}">`);
  expect(page).toContain(`style="background-image:url(${foto});opacity:0.3"`);
  expect(page).not.toContain('laminas/');
});

it('singleFile(folder, script) takes along what slides link to, and names what is too large for that', () => {
  const page = make(
    '<a class="x" href="laminas/gu%C3%ADa.pdf#page=2"><b>Guía</b></a><a href="laminas/pesado.zip">Todo</a><a href="#/uno">Uno</a><video src="laminas/larga.mp4" aria-label="La sesión"></video>',
  );
  const file = `href="${data('application/pdf', 'guia')}" download="guía.pdf"`;
  expect(page).toContain(`<a class="x" ${file}><b>Guía</b></a>`);
  expect(page).toContain('<span>Todo (pesado.zip, en el sitio publicado)</span>');
  expect(page).toContain('<a href="#/uno">Uno</a>');
  expect(page).toContain('<span>La sesión (larga.mp4, en el sitio publicado)</span>');
});

it('singleFile(folder, script) leaves other sites and what only looks like an attribute as they are', () => {
  const body = `<a href="https://ejemplo.mx/b.png">b</a><p>src="laminas/no.png"</p>`;
  expect(make(body)).toContain(body);
});

it('singleFile(folder, script) carries the faces for rarer letters only when the text has one', () => {
  const rare = data('font/woff2', 'rara');
  const common = data('font/woff2', 'comun');
  expect(make('<p>está ◆ →</p>')).toContain(common);
  expect(make('<p>está ◆ →</p>')).not.toContain(rare);
  expect(make('<p>Škoda</p>')).toContain(rare);
  expect(make('<p>Škoda</p>')).toContain(common);
});

it('singleFile(folder, script) leaves out what only other pages need, and keeps what its script may write', () => {
  writeFileSync(
    join(folder, 'assets/index-X1.css'),
    '.lectura p,.cuaderno p,.nadie{color:red}.lectura b,.reveal b{color:blue}.panel-resumen{color:green}',
  );
  const button = '<button type="button" data-accion="leer">Leer</button>';
  const page = make(`${button}<p class="reveal">La lectura y el cuaderno</p>`, 'x.className = "panel-" + name');
  expect(page).not.toContain('color:red');
  expect(page).toContain('color:#00f');
  expect(page).toContain('.panel-resumen{color:green}');
  expect(page).not.toContain('data-accion="leer"');
});
