import { describe, expect, it } from 'vitest';
import {
  addressOf,
  checkAttribute,
  checkHtml,
  findUnfinished,
  tagsOf,
  unbalancedTags,
} from '../../src/content/check-html.ts';

const problems = (html: string) => checkHtml(html).findings.map(({ offset, problem }) => `${offset} ${problem}`);

describe('checkHtml(html)', () => {
  it('checkHtml(html) finds nothing in the HTML that slides may hold', () => {
    for (const html of [
      '<div class="a" style="color: red" data-x="1" aria-label="b"><br><hr/></div>',
      '<img src="a.png" alt="">',
      '<video data-src="a.mp4" data-autoplay></video><audio controls src="a.mp3"></audio>',
      '<video controls muted poster="a.png"><source src="a.mp4" type="video/mp4"></video>',
      '<a href="https://ejemplo.mx" target="_blank" rel="noopener">x</a>',
      '<!-- <script> --> <p title="<script>">x</p>',
      '</div>',
    ]) {
      expect(problems(html), html).toEqual([]);
    }
  });

  it('checkHtml(html) doubts what can be heard or played by nobody', () => {
    for (const html of ['<video src="a.mp4"></video>', '<AUDIO src="a.mp3" loop></AUDIO>'])
      expect(problems(html)).toEqual([expect.stringMatching(/^0 nadie puede empezar este <(video|audio)>/)]);
  });

  it('checkHtml(html) doubts what others keep notes in, which is seen here, and what nobody sees', () => {
    expect(problems('<div class="notes">secreto</div>')).toEqual([expect.stringContaining('se ve en la lámina')]);
    for (const html of ['<p hidden>x</p>', '<div style="display: none">x</div>', '<b style="opacity:0">x</b>'])
      expect(problems(html)).toEqual([expect.stringContaining('no se ve en ninguna edición')]);
    expect(problems('<p class="nota" style="opacity: 0.5">x</p>')).toEqual([]);
  });

  it('checkHtml(html) refuses what runs, frames or restyles, in any spelling', () => {
    for (const html of [
      '<script>a()</script>',
      '<SCRIPT src=x></SCRIPT>',
      '<iframe src="https://ejemplo.mx"></iframe>',
      '<object></object>',
      '<embed>',
      '<style>a{}</style>',
      '<svg></svg>',
      '<math></math>',
      '<form></form>',
      '<base href="/">',
      '<meta http-equiv="refresh">',
      '<link rel="stylesheet">',
      '<section></section>',
      '<linea-de-tiempo></linea-de-tiempo>',
    ]) {
      expect(problems(html)[0], html).toMatch(/^0 la etiqueta <[a-z-]+> no se permite$/);
    }
  });

  it('checkHtml(html) refuses every event handler', () => {
    for (const html of ['<p onclick="a()">', '<p ONCLICK=a>', '<p class="x"/onmouseover=a>', "<p\nonfocus='a'>"]) {
      expect(problems(html)[0], html).toMatch(/^0 el atributo on\w+ ejecuta código$/);
    }
  });

  it('checkHtml(html) refuses declarations and CDATA, which browsers end elsewhere', () => {
    for (const html of ['<!doctype html>', '<?php a ?>', '<![CDATA[ > <p onclick=a> ]]>']) {
      expect(problems(html)[0], html).toMatch(/^0 «<[!?]…» no se permite$/);
    }
  });

  it('checkHtml(html) sees what stands after a comment that ends early', () => {
    expect(problems('<!--> <p onclick=a> -->')).toEqual(['6 el atributo onclick ejecuta código']);
    expect(problems('<!-- --!> <p onclick=a> -->')).toEqual(['10 el atributo onclick ejecuta código']);
  });

  it('checkHtml(html) asks for alt on every image', () => {
    expect(problems('<p><img src="a.png"></p>')).toEqual(['3 imagen sin texto alternativo']);
  });

  it('checkHtml(html) gives every address with its entities decoded', () => {
    const { addresses } = checkHtml('<a href="&#106;avascript:a"><img src=a.png alt="" data-src="b.png"></a>');
    expect(addresses.map(({ kind, address, offset }) => [kind, address, offset])).toEqual([
      ['link', 'javascript:a', 0],
      ['image', 'a.png', 28],
      ['image', 'b.png', 28],
    ]);
  });

  it('checkHtml(html) reports a tag or a comment that never ends', () => {
    expect(problems('<div>a</div><div class="b"\n')).toEqual(['12 etiqueta HTML sin cerrar']);
    expect(problems('a <!-- b > c')).toEqual(['2 comentario sin cerrar']);
  });
});

describe('checkAttribute(name, value)', () => {
  it('checkAttribute(name, value) refuses addresses in CSS, however they are written', () => {
    for (const [name, value] of [
      ['style', 'background: url(a.png)'],
      ['style', 'background: URL (a.png)'],
      ['style', 'background: image-set("https://ejemplo.mx/a.png" 1x)'],
      ['style', 'background: u\\72l(a.png)'],
      ['data-background', 'url(https://ejemplo.mx)'],
      ['data-background-gradient', 'linear-gradient(red, blue), url(a)'],
    ] as const) {
      expect(checkAttribute(name, value)?.problem, value).toBe('el estilo carga un archivo');
    }
    expect(checkAttribute('data-background-gradient', 'linear-gradient(red, blue)')).toBeUndefined();
  });

  it('checkAttribute(name, value) refuses pages shown in frames', () => {
    expect(checkAttribute('data-background-iframe', 'a.html')?.problem).toMatch(/incrusta una página/);
    expect(checkAttribute('data-preview-link', 'https://ejemplo.mx')?.problem).toMatch(/incrusta una página/);
  });

  it('checkAttribute(name, value, more) suggests the nearest name', () => {
    expect(checkAttribute('clas', 'a')?.remedy).toBe('¿quiso decir «class»?');
    expect(checkAttribute('layot', 'a', ['layout'])?.remedy).toBe('¿quiso decir «layout»?');
    expect(checkAttribute('srcdoc', 'a')?.problem).toBe('atributo desconocido «srcdoc»');
  });
});

describe('addressOf(tag, attribute, value)', () => {
  it('addressOf(tag, attribute, value) knows what reveal.js loads', () => {
    expect(addressOf('section', 'data-background', 'a.png')).toEqual({ kind: 'image', address: 'a.png' });
    expect(addressOf('section', 'data-background', '//ejemplo.mx/a')).toEqual({
      kind: 'image',
      address: '//ejemplo.mx/a',
    });
    expect(addressOf('section', 'data-background', '#ff0000')).toBeUndefined();
    expect(addressOf('section', 'data-background-image', 'a')?.kind).toBe('image');
    expect(addressOf('section', 'data-background-video', 'a')?.kind).toBe('media');
    expect(addressOf('p', 'data-preview-image', 'a')?.kind).toBe('image');
    expect(addressOf('p', 'title', 'a.png')).toBeUndefined();
  });
});

describe('unbalancedTags(tags)', () => {
  const unbalanced = (html: string) =>
    unbalancedTags(tagsOf(html)).map(({ offset, problem }) => `${offset} ${problem}`);

  it('unbalancedTags(tags) is content with nested, void and commented tags', () => {
    expect(unbalanced('<div><p>a<br></p><!-- <b> --><img alt=">"></div>')).toEqual([]);
  });

  it('unbalancedTags(tags) names each tag that lacks its other half, once', () => {
    expect(unbalanced('<div><b></div>')).toEqual(['5 <b> no se cierra']);
    expect(unbalanced('<div><p>')).toEqual(['0 <div> no se cierra', '5 <p> no se cierra']);
    expect(unbalanced('a</b>')).toEqual(['1 </b> cierra algo que no está abierto']);
    expect(unbalanced('<div/>')).toEqual(['0 <div> no se cierra']);
  });
});

describe('findUnfinished(text)', () => {
  it('findUnfinished(text) leaves comparisons and finished tags alone', () => {
    for (const text of ['a < b', 'a <b> c', '3<4', 'x <y', '<!-- a -->', 'a <br/> b'])
      expect(findUnfinished(text)).toBeUndefined();
  });

  it('findUnfinished(text) finds the start of what Markdown took for text', () => {
    expect(findUnfinished('hola <b class="x')).toMatchObject({ offset: 5 });
    expect(findUnfinished('<!-- a --> <!-- b')).toMatchObject({ offset: 11, problem: 'comentario sin cerrar' });
    expect(findUnfinished('</div')).toMatchObject({ offset: 0 });
  });
});
