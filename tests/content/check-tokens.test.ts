import { describe, expect, it } from 'vitest';
import { checkTokens } from '../../src/content/check-tokens.ts';
import { lexMarkdown } from '../../src/content/markdown-lexer.ts';
import type { ParsedSlide } from '../../src/content/parsed-slide.ts';
import { SourceText } from '../../src/content/source-text.ts';
import { collectErrors } from './collect-errors.ts';

function check(text: string) {
  const { errors, report } = collectErrors();
  const slide = { citations: [], addresses: [], attributes: {} } as unknown as ParsedSlide;
  const around = {
    components: new Map(),
    byAttribute: new Map(),
    variables: { estado: 'Oaxaca' },
    files: undefined as never,
    report,
  };
  checkTokens(lexMarkdown(text), new SourceText('a.md', text), { text, offset: 0 }, slide, around);
  return {
    errors,
    addresses: slide.addresses.map(({ kind, address }) => `${kind} ${address}`),
    citations: slide.citations,
  };
}

describe('checkTokens(tokens, chapter, part, slide, around)', () => {
  it('checkTokens(…) gives addresses of Markdown with their entities decoded', () => {
    expect(check('[a](java&#115;cript:b) <javascript:c> ![d](e&amp;f.png) [g][h]\n\n[h]: #i').addresses).toEqual([
      'link javascript:b',
      'link javascript:c',
      'image e&f.png',
      'link #i',
    ]);
    expect(check('https://ejemplo.mx/?a=1&copy=2').addresses).toEqual(['link https://ejemplo.mx/?a=1&copy=2']);
  });

  it('checkTokens(…) reports images without alternative text and unknown variables', () => {
    expect(check('a\n\n![](b.png) ![ ](b.png) ![c](b.png)').errors.map((error) => error.split(';')[0])).toEqual([
      '3:1 imagen sin texto alternativo',
      '3:12 imagen sin texto alternativo',
    ]);
    expect(check('{{estado}} {{estdo}}').errors).toEqual([
      '1:12 variable desconocida «{{estdo}}»; ¿quiso decir «estado»?',
    ]);
  });

  it('checkTokens(…) checks what .element sets as if it stood in HTML', () => {
    expect(check('a <!-- .element: onclick="b" -->').errors[0]).toMatch(/^1:18 el atributo onclick ejecuta código; /);
    expect(check('- a <!-- .element: icono="ojoo" -->').errors).toEqual([
      '1:20 icono desconocido «ojoo»; ¿quiso decir «ojo»?',
    ]);
    expect(check('[a](#b) <!-- .element: href="javascript:c" -->').addresses).toContain('link javascript:c');
    expect(check('a <!-- .element: class=b -->').errors[0]).toMatch(/^1:23 no se entiende este atributo; /);
  });

  it('checkTokens(…) reports commands that are misspelt and leaves other comments alone', () => {
    expect(check('<!-- .slde: id="a" --><!-- .Elemento: class="b" -->').errors).toEqual([
      '1:1 comentario desconocido «.slde»; ¿quiso decir «slide»?',
      '1:23 comentario desconocido «.Elemento»; ¿quiso decir «element»?',
    ]);
    expect(check('<!-- pendiente: revisar --> <!-- .slide: id="a" -->').errors).toEqual([]);
  });

  it('checkTokens(…) places a finding in a list, a quote or a table where it stands', () => {
    expect(check('- a\n  - b\n\n    c <b onclick="d">e</b>').errors[0]).toMatch(/^4:7 /);
    expect(check('> a\n> <b onclick="d">e</b>').errors[0]).toMatch(/^2:3 /);
    expect(check('| a | b |\n|---|---|\n| c | <b onclick="d">e</b> |').errors[0]).toMatch(/^3:7 /);
  });

  it('checkTokens(…) reports what Markdown takes for text because it never ends', () => {
    expect(check('hola <b class="x').errors[0]).toMatch(/^1:6 etiqueta HTML sin cerrar; /);
    expect(check('hola <!-- secreto').errors[0]).toMatch(/^1:6 comentario sin cerrar; /);
    expect(check('`<b class="x` 3 < 4 \\<b').errors).toEqual([]);
  });
});
