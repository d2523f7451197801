import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { singleFile } from '../../src/vite/single-file.ts';

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

it('singleFile(folder, script) puts images of slides inside, wherever an attribute shows them', () => {
  const foto = data('image/png', 'foto');
  const path = 'laminas/fotos/una%20sesi%C3%B3n.png';
  const page = make(`<img alt="a > b" src="${path}"><section data-background-image="${path}"></section>
<section class="x" data-background="${path}"></section><img data-src="${path}?v=2">`);
  expect(page).toContain(`<img alt="a > b" src="${foto}">`);
  expect(page.match(new RegExp(`data-background-image="${foto.replace(/[+]/g, '\\+')}"`, 'g'))).toHaveLength(2);
  expect(page).toContain(`data-src="${foto}"`);
});

it('singleFile(folder, script) leaves links, other sites and what only looks like an attribute as they are', () => {
  const body = `<a href="laminas/foto.png">f</a><a href="https://ejemplo.mx/b.png">b</a><p>src="laminas/no.png"</p>`;
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
