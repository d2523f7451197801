import { describe, expect, it } from 'vitest';
import { registry } from '../../src/components/registry.ts';
import { ContentErrors } from '../../src/content/content-error.ts';
import { readTaller } from '../../src/content/read-taller.ts';
import { renderDeck } from '../../src/html/render-deck.tsx';
import { findCode } from '../html/find-code.ts';
import { errorsOf, makeTaller } from './make-taller.ts';

const RUNS = 'quítelo: las láminas no llevan programas';
const SCHEMES = 'use https:, mailto:, tel:, #/lamina o un archivo de la carpeta de las láminas';
const COPY = 'guarde una copia junto a las láminas y use su ruta: nada se carga de fuera';
const FRAME = 'quítela: nada se incrusta de otro sitio; ponga una imagen o un enlace';

/** What stands on line 3 of a chapter, and what an editor is told (after `slides/a.md:3:`). */
const cases: [text: string, ...errors: string[]][] = [
  [
    '<script>alert(1)</script>',
    `1 la etiqueta <script> no se permite; ${RUNS.replace('quítelo', 'quítela')}; para una gráfica use un componente`,
  ],
  [
    'uno <SCRIPT src="a.js"></SCRIPT>',
    `5 la etiqueta <script> no se permite; ${RUNS.replace('quítelo', 'quítela')}; para una gráfica use un componente`,
  ],
  ['<p onclick="a()">b</p>', `1 el atributo onclick ejecuta código; ${RUNS}`],
  ['<img src="a.png" alt="a" OnError=a()>', `1 el atributo onerror ejecuta código; ${RUNS}`],
  ['a <!-- .element: onmouseover="b" -->', `18 el atributo onmouseover ejecuta código; ${RUNS}`],
  ['<!-- .slide: onclick="b" -->', `14 el atributo onclick ejecuta código; ${RUNS}`],
  ['[a](javascript:b)', `1 una dirección «javascript:» no se permite; ${SCHEMES}`],
  ['[a](JAVASCRIPT:b)', `1 una dirección «javascript:» no se permite; ${SCHEMES}`],
  ['[a](java&#115;cript:b)', `1 una dirección «javascript:» no se permite; ${SCHEMES}`],
  ['[a](java&#10;script&colon;b)', `1 una dirección «javascript:» no se permite; ${SCHEMES}`],
  ['[a](<javascript:b c>)', `1 una dirección «javascript:» no se permite; ${SCHEMES}`],
  ['uno <javascript:b>', `5 una dirección «javascript:» no se permite; ${SCHEMES}`],
  ['[a][b]\n\n[b]: vbscript:c', `1 una dirección «vbscript:» no se permite; ${SCHEMES}`],
  ['[a](data:text/html,b)', `1 una dirección «data:» no se permite; ${SCHEMES}`],
  ['![a](data:image/svg+xml;base64,AA)', `1 una dirección «data:» no se permite; ${SCHEMES}`],
  ['<a href="java\nscript:b">c</a>', `1 una dirección «javascript:» no se permite; ${SCHEMES}`],
  ["<a href=' &#x6A;avascript:b'>c</a>", `1 una dirección «javascript:» no se permite; ${SCHEMES}`],
  ['[a](#t) <!-- .element: href="javascript:b" -->', `24 una dirección «javascript:» no se permite; ${SCHEMES}`],
  ['![a](https://ejemplo.mx/b.png)', `1 «https://ejemplo.mx/b.png» está en otro sitio; ${COPY}`],
  ['![a](//ejemplo.mx/b.png)', `1 «//ejemplo.mx/b.png» está en otro sitio; ${COPY}`],
  ['<img src="http://ejemplo.mx/b.png" alt="">', `1 «http://ejemplo.mx/b.png» está en otro sitio; ${COPY}`],
  ['<video src="https://ejemplo.mx/b.mp4"></video>', `1 «https://ejemplo.mx/b.mp4» está en otro sitio; ${COPY}`],
  [
    '<!-- .slide: data-background-image="https://ejemplo.mx/b" -->',
    `14 «https://ejemplo.mx/b» está en otro sitio; ${COPY}`,
  ],
  ['<!-- .slide: data-background="https://ejemplo.mx/b" -->', `14 «https://ejemplo.mx/b» está en otro sitio; ${COPY}`],
  ['<iframe src="https://ejemplo.mx"></iframe>', `1 la etiqueta <iframe> no se permite; ${FRAME}`],
  [
    '<!-- .slide: data-background-iframe="https://ejemplo.mx" -->',
    '14 el atributo data-background-iframe incrusta una página; quítelo y ponga una imagen o un enlace',
  ],
  [
    '<p style="background: url(https://ejemplo.mx/b)">a</p>',
    '1 el estilo carga un archivo; use una imagen o data-background-image',
  ],
  [
    '<section>\n\na\n\n</section>',
    '1 la etiqueta <section> no se permite; separe las láminas con --- en un renglón propio',
  ],
  ['<p>a</b></p>', '5 </b> cierra algo que no está abierto; quítela'],
];

describe('readTaller(folder, components) lets nothing through that runs or loads from elsewhere', () => {
  it.each(cases)('readTaller(…) refuses %s', (text, ...expected) => {
    expect(errorsOf({ 'a.md': `# T\n\n${text}\n`, 'a.png': 'x' })).toEqual(
      expected.map((error) => `slides/a.md:3:${error}`),
    );
  });

  it('readTaller(…) refuses the same in notes and context', () => {
    for (const marker of ['Nota:', 'Contexto:']) {
      expect(
        errorsOf({ 'a.md': `# T\n\n${marker} [b](javascript:c) ![d](https://ejemplo.mx/e) <script>a</script>` }),
      ).toHaveLength(3);
    }
  });

  it('readTaller(…) takes links to other sites, mail and telephone, and bitmaps in data:', () => {
    const text =
      '[a](https://ejemplo.mx) <b@ejemplo.mx> [c](tel:+521) ![d](data:image/png;base64,AA) https://ejemplo.mx/e';
    expect(errorsOf({ 'a.md': text })).toEqual([]);
  });

  // Each of these means one thing to one parser and another to the next.
  it.each([
    '<!--> <img src=x onerror=alert(1)> -->',
    '<!-- --!> <img src=x onerror=alert(1)> -->',
    '<![CDATA[ > <img src=x onerror=alert(1)> ]]>',
    '<a title="`<img src=x onerror=alert(1)>`">b</a>',
    '`<img src=x onerror=alert(1)>`',
    '\\<img src=x onerror=alert(1)>',
    '<p title="</p><img src=x onerror=alert(1)>">a</p>',
    "<p title='\"><img src=x onerror=alert(1)>'>a</p>",
    '<p/onclick=alert(1)>a</p>',
    '<svg><a xlink:href="javascript:alert(1)">b</a></svg>',
    '<math><mtext><img src=x onerror=alert(1)></mtext></math>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
    '<form><button formaction=javascript:alert(1)>a</button></form>',
    '<details open ontoggle=alert(1)>a</details>',
    '![a" onerror="alert(1)](x.png)',
    '![a](x.png "b\\" onerror=\\"alert(1)")',
    '[a](x.png"onclick="alert(1))',
    '```" onclick="alert(1)\na\n```',
    '# a" onclick="alert(1) <!-- .element: title="><script>alert(1)</script>" -->',
    '<!-- .slide: titulo="a<script>alert(1)</script>" data-b="&quot;><script>alert(1)</script>" -->',
    '{{estado}}<scr\u0000ipt>alert(1)</scr\u0000ipt>',
  ])('readTaller and renderDeck make nothing that runs of %s', (text) => {
    const folder = makeTaller({ 'a.md': `# T\n\n${text}\n`, 'x.png': 'x', x: 'x' });
    let html = '';
    try {
      html = renderDeck(readTaller(folder, registry.values()));
    } catch (error) {
      expect(error).toBeInstanceOf(ContentErrors);
    }
    expect(findCode(html)).toEqual([]);
  });
});
