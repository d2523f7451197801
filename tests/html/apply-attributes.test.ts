import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { applyAttributes } from '../../src/html/apply-attributes.ts';
import { canonicalHtml } from './canonical-html.ts';
import { makeRoot } from './make-context.ts';

function apply(html: string): string {
  const root = makeRoot(html);
  applyAttributes(root);
  return canonicalHtml(root).replace(/ (?=<|$)|^ |(?<=>) /g, '');
}

describe('applyAttributes(root)', () => {
  it('applyAttributes(root) sets attributes on the paragraph, cell or item around the comment', () => {
    expect(apply('<p>a <!-- .element: class="b" data-c="d" --></p>')).toBe('<p class="b" data-c="d">a</p>');
    expect(apply('<ul><li>a <!-- .element: class="b" --></li><li>c</li></ul>')).toContain(
      '<li class="b">a</li><li>c</li>',
    );
    expect(apply('<table><tr><td>a<!-- .element: class="b" --></td></tr></table>')).toContain('<td class="b">a</td>');
  });

  it('applyAttributes(root) sets attributes on the element before the comment, passing over <br>', () => {
    expect(apply('<p><em>a</em> b <!-- .element: class="c" --></p>')).toBe('<p><em class="c">a</em>b</p>');
    expect(apply('<p>a<br><!-- .element: class="c" --></p>')).toContain('<p class="c">a<br></br></p>');
    expect(apply('<pre>a</pre>\n<!-- .element: class="c" -->')).toBe('<pre class="c">a</pre>');
  });

  it('applyAttributes(root) sets them on the last item of a list, on the whole list after a blank line', () => {
    expect(apply('<ul><li>a</li><li>b</li></ul>\n<!-- .element: class="c" -->')).toContain(
      '<ul><li>a</li><li class="c">b</li></ul>',
    );
    expect(apply('<ol><li>a</li></ol>\n\n<!-- .element: class="c" -->')).toContain('<ol class="c"><li>a</li></ol>');
  });

  it('applyAttributes(root) reaches nested items', () => {
    const html = marked.parse('- a\n  - b <!-- .element: class="c" -->\n- d\n', { async: false });
    expect(apply(html)).toBe('<ul><li>a<ul><li class="c">b</li></ul></li><li>d</li></ul>');
  });

  it('applyAttributes(root) adds classes and replaces everything else', () => {
    expect(apply('<p class="a" title="b">c <!-- .element: class="d  e" title="f" --></p>')).toContain(
      '<p class="a d e" title="f">',
    );
  });

  it('applyAttributes(root) understands the comment with and without its colon, over lines, twice in a row', () => {
    expect(apply('<p>a<!-- .element class="b" --><!-- .element:\n  id="c"\n--></p>')).toBe('<p class="b" id="c">a</p>');
  });

  it('applyAttributes(root) draws an icon before the text', () => {
    const root = makeRoot('<ul><li>a <!-- .element: icono="ojo" --></li></ul>');
    applyAttributes(root);
    expect(root.querySelector('li')?.firstElementChild?.getAttribute('class')).toBe('icono');
    expect(root.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
    expect(root.querySelector('li')?.hasAttribute('icono')).toBe(false);
  });

  it('applyAttributes(root) leaves no comment in the page', () => {
    expect(apply('<!-- .slide: id="a" --><p>b<!-- pendiente --></p><!-- > <b> -->')).toBe('<p>b</p>');
  });
});
