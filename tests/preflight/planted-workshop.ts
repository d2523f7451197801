import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { tallerYaml } from '../content/taller-yaml.ts';
import { randomFrom } from '../random-from.ts';

const source = (id: string, date: string, url: string) =>
  `- { id: ${id}, titulo: Una página, editor: Alguien, fecha: ${date}, url: "${url}", prueba: Prueba algo., confianza: alta }\n`;

const plan = (id: string, title: string) => `  - id: ${id}
    titulo: ${title}
    anio_analisis: 2018
    total: 10
    total_en_lamina: true
    total_fuentes: [buena]
    conteos: [{ id: a, valor: 4, texto: compromisos vigentes }]
    nota: Es una prueba.
    fuentes: []
`;

/** A workshop that has nothing wrong. */
export const CLEAN = {
  'a.md': `<!-- .slide: id="uno" layout="lista" -->

# Una lámina

- Dice una cosa [@buena]
- Y lleva a [la otra](#/dos) <!-- .element: class="fragment" -->

Nota:

Lo que se dice aquí en xyzzy.

---

<!-- .slide: id="dos" layout="grafica" -->

## Las cuentas

\`\`\`conteos
datos: data/cuentas.yaml
plan: plan
\`\`\`

<small style="font-size: 16px">Un pie puede ser más chico</small>

Nota:

Leer las cifras en voz alta.
`,
  'data/cuentas.yaml': `planes:\n${plan('plan', 'Plan de prueba')}`,
  'data/fuentes.yaml': source('buena', '"2021-03"', 'https://ejemplo.mx/una'),
  'palabras.txt': '# Propias del taller\nxyzzy\n',
  'taller.yaml': tallerYaml(['a.md']).replace('siglas: NP', 'siglas: SON'),
};

const slide = (id: string, title: string, body: string) =>
  `\n---\n\n<!-- .slide: id="${id}" -->\n\n## ${title}\n\n${body}\n\nNota:\n\nAquí algo está mal.\n`;

const at = (top: number, left: number) => `position: absolute; top: ${top}px; left: ${left}px`;

const DRAWING =
  '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"><rect width="300" height="200"/></svg>';

/** The same with one of each problem that an editor can write. */
export const PLANTED = {
  ...CLEAN,
  'a.md': [
    CLEAN['a.md'],
    slide('llena', 'Demasiado', Array.from({ length: 30 }, () => '- Un renglón entre muchos otros').join('\n')).replace(
      /\nNota:[\s\S]*/,
      '',
    ),
    slide(
      'encimada',
      'Encimada',
      `<p style="${at(300, 200)}">Este texto está debajo</p>\n\n<p style="${at(305, 210)}">Este texto está encima</p>`,
    ),
    slide(
      'a-medio-camino',
      'A medio camino',
      `<p style="${at(300, 200)}">Esto siempre está</p>

<p class="fragment current-visible" style="${at(305, 210)}">Esto se ve un paso</p>

<p class="fragment">Y esto cierra</p>`,
    ),
    slide('cuadrada', 'Cuadrada', '<p style="font-size: 1.7vw">Esto se encoge con el proyector</p>'),
    slide(
      'chica',
      'Chica',
      `<p style="font-size: 12px">Esto no se alcanza a leer</p>

<small style="font-size: 15px">Este pie tampoco</small>

<p style="color: #eee">Esto casi no se distingue</p>

<p style="color: #333">Esto se pierde de noche</p>`,
    ).replace('algo está', 'hay una palavra'),
    slide(
      'larga',
      'Larga',
      `<div style="width: 200px"><p>Desproporcionadamente</p></div>

#### Salta un nivel

<h3></h3>`,
    ).replace('id="larga"', 'id="larga" ejercicio="10m"'),
    slide(
      'fotos',
      'Fotos',
      `<img src="grande.webp" alt="Una foto" loading="eager">

<img src="dibujo.svg" alt="Un dibujo" style="${at(600, 1100)}">

<img src="dibujo.svg" alt="Una raya" style="width: 3px">`,
    ),
    slide('ancha', 'Ancha', '<p style="width: 500px">Un renglón de ancho fijo</p>'),
    slide('lamina', '', '**Solo un texto**').replace(/<!--.*-->\n\n## \n\n/, ''),
    slide('honda', 'Título hondo', 'Solo un texto.').replace('## Título', '### Título'),
    slide(
      'apretada',
      'Apretada',
      '<ul><li style="height: 12px">Un renglón con poco lugar</li></ul>\n\n```js [1|2]\nuna\ndos\n```',
    ),
  ].join(''),
  'dibujo.svg': DRAWING,
  // Says that it is an image, is as long as it says, and is none; and too heavy.
  'grande.webp': Buffer.concat([
    Buffer.from('RIFF\u0088\u001a\u0006\0WEBPVP8 ', 'latin1'),
    Buffer.from(Array.from({ length: 400_000 }, (_, index) => (index * 7919 + (index >> 3) * 104729 + 1) & 255)),
  ]),
  'data/cuentas.yaml': `${CLEAN['data/cuentas.yaml']}${plan('otro', 'Plan que nadie muestra')}`,
  'data/sobra.yaml': '- { titulo: Un dato que nadie muestra }\n',
  'data/fuentes.yaml':
    CLEAN['data/fuentes.yaml'] +
    source('sobra', '"2020"', 'https://ejemplo.mx/dos') +
    source('sin-fecha', 'null', 'https://ejemplo.mx/2018/05/nota') +
    source('sin-lugar', '"2020"', 'http://localhost:8000/nota'),
};

/** What no editor can write, since the build refuses it: put into the built pages. */
export function plantInPages(dist: string): void {
  plant(dist, 'index.html', [
    [
      'Este texto está debajo',
      '$& <a href="#/no-existe">y enlaza a nada</a><img src="http://127.0.0.1:9/en-lamina.png">',
    ],
    [/(<conteos[^>]*>)[\s\S]*?(<\/conteos>)/, '$1$2'],
    ['</body>', '<script>console.info("hola")</script></body>'],
  ]);
  plant(dist, 'lectura.html', [
    [
      'Este texto está debajo',
      '$& <a href="#tampoco-existe">y enlaza a nada</a><img src="http://127.0.0.1:9/leida.png">',
    ],
    [/(<conteos[^>]*>)[\s\S]*?(<\/conteos>)/, '$1$2'],
    [
      'Esto casi no se distingue</p>',
      '$&<button style="all: unset; font-size: 16px"></button><p style="width: 60px; overflow-wrap: normal">Inquebrantablemente</p>',
    ],
    ['lámina</h3>', '$&<h5>Un encabezado hundido</h5>'],
    ['</body>', '<script>console.info("hola, lectura"); throw new Error("se rompió")</script></body>'],
  ]);
  plant(dist, 'presentador.html', [
    ['</body>', `<script>console.info("hola, presentador")</script><!--${noise(300_000)}--></body>`],
  ]);
  plant(dist, 'taller.html', [
    ['</body>', `<script>console.info("hola, archivo")</script><!--${noise(400_000)}--></body>`],
  ]);
}

function plant(dist: string, file: string, changes: readonly [string | RegExp, string][]): void {
  const path = join(dist, file);
  let html = readFileSync(path, 'utf-8').replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
  for (const [from, to] of changes) {
    const planted = html.replace(from, to);
    expect(planted, `${from} in ${file}`).not.toBe(html);
    html = planted;
  }
  writeFileSync(path, html);
}

/** Letters that no compression makes fewer. */
function noise(length: number): string {
  const random = randomFrom(1);
  return Array.from({ length }, () => Math.floor(random() * 36).toString(36)).join('');
}
