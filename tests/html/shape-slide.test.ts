import { describe, expect, it } from 'vitest';
import type { Layout } from '../../src/content/model.ts';
import { shapeSlide } from '../../src/html/shape-slide.tsx';
import { canonicalHtml } from './canonical-html.ts';
import { makeRoot } from './make-context.ts';

function shape(html: string, layout: Layout): string {
  const root = makeRoot(html);
  shapeSlide(root, layout);
  return canonicalHtml(root);
}

describe('shapeSlide(root, layout)', () => {
  it('shapeSlide(root, layout) puts kicker, heading and subtitle into the head and the rest into the body', () => {
    expect(shape('<p><em>a</em></p><h2>b</h2><h3>c</h3><p>d</p><h3>e</h3>', 'lista')).toBe(
      '<div class="encabezado"><p class="antetitulo"><em>a</em></p><h2>b</h2><h3>c</h3></div><div class="cuerpo"><p>d</p><h3>e</h3></div>',
    );
  });

  it('shapeSlide(root, layout) takes only a paragraph of nothing but emphasis before the heading for a kicker', () => {
    expect(shape('<p><em>a</em> b</p><h2>c</h2><p><em>d</em></p>', 'texto')).toBe(
      '<div class="encabezado"><h2>c</h2></div><div class="cuerpo"><p><em>a</em> b</p><p><em>d</em></p></div>',
    );
  });

  it('shapeSlide(root, layout) keeps the classes of a kicker', () => {
    expect(shape('<p class="fragment"><em>a</em></p><h2>b</h2>', 'texto')).toContain('<p class="fragment antetitulo">');
  });

  it('shapeSlide(root, layout) makes a box of each ### in grouping layouts, with the attributes of its heading', () => {
    expect(
      shape('<h2>a</h2><p>b</p><h3 class="fragment" data-x="1">c</h3><p>d</p><h3>e</h3><ul></ul>', 'comparacion'),
    ).toBe(
      '<div class="encabezado"><h2>a</h2></div><div class="cuerpo"><p>b</p><div class="grupos">' +
        '<div class="grupo fragment" data-x="1"><h3>c</h3><p>d</p></div><div class="grupo"><h3>e</h3><ul></ul></div></div></div>',
    );
  });

  it('shapeSlide(root, layout) makes no empty parts', () => {
    expect(shape('<h2>a</h2>', 'preguntas')).toBe('<div class="encabezado"><h2>a</h2></div>');
    expect(shape('<p>a</p>', 'proceso')).toBe('<div class="cuerpo"><p>a</p></div>');
    expect(shape('', 'lista')).toBe('');
  });
});
