import { describe, expect, it } from 'vitest';
import { lexMarkdown } from '../../src/content/markdown-lexer.ts';
import { fillElement, renderMarkdown } from '../../src/html/render-markdown.ts';
import { makeContext, makeRoot } from './make-context.ts';

const render = (text: string) => renderMarkdown(lexMarkdown(text), makeContext()).trim();

describe('renderMarkdown(tokens, context)', () => {
  it('renderMarkdown(tokens, context) links each citation to its source by number', () => {
    expect(render('a [@uno; @cinco]')).toBe(
      '<p>a <sup class="cita">' +
        '<a href="https://ejemplo.mx/uno?a=1&amp;b=2" aria-label="Fuente 3">3</a>, ' +
        '<a href="https://ejemplo.mx/cinco?a=1&amp;b=2" aria-label="Fuente 5">5</a>' +
        '</sup></p>',
    );
  });

  it('fillElement(element, tokens, context) keeps the mark of a source with its word', () => {
    const root = makeRoot('<div></div>');
    fillElement(root, lexMarkdown('Una palabra [@uno] y otra [@cinco].'), makeContext());
    expect(root.textContent!.trim()).toBe('Una palabra\u00a03 y otra\u00a05.');
  });

  it('renderMarkdown(tokens, context) fills variables as text', () => {
    expect(render('**{{estado}}**')).toBe('<p><strong>Michoacán &amp; más</strong></p>');
  });

  it('renderMarkdown(tokens, context) keeps the line numbers that reveal.js shows', () => {
    expect(render('```js [1-2|4]\na < b && "c";\n```')).toBe(
      '<pre><code data-line-numbers="1-2|4" class="js">a &lt; b &amp;&amp; &quot;c&quot;;</code></pre>',
    );
    expect(render('```js [5: 1|2]\na\n```')).toBe(
      '<pre><code data-line-numbers="1|2" data-ln-start-from="5" class="js">a</code></pre>',
    );
    expect(render('```\na\n```')).toBe('<pre><code class="">a</code></pre>');
  });

  it('renderMarkdown(tokens, context) escapes what an editor writes into attributes', () => {
    expect(render('![a "b" \\<c>](d.png "e &quot; f")')).toBe(
      '<p><img src="d.png" alt="a &quot;b&quot; &lt;c&gt;" title="e &quot; f"></p>',
    );
    expect(render('[a](<b"c>)')).toBe('<p><a href="b&quot;c">a</a></p>');
    expect(render('```a"onclick="b\nc\n```')).not.toContain('a"onclick');
  });

  it('renderMarkdown(tokens, context) makes plain text of an alternative text', () => {
    expect(render('![un **mapa** de {{titulo}}](a.png)')).toContain('alt="un mapa de Taller"');
  });

  it('renderMarkdown(tokens, context) leaves an empty element for each component', () => {
    const component = { type: 'component', raw: '', name: 'linea-de-tiempo', spec: {}, citations: [] };
    expect(renderMarkdown([component], makeContext())).toBe('<linea-de-tiempo class="componente"></linea-de-tiempo>\n');
  });
});

describe('fillElement(element, tokens, context)', () => {
  it('fillElement(element, tokens, context) sets the attributes of .element and resolves addresses, its own too', () => {
    const element = makeRoot('');
    const text =
      '[a](#b) <!-- .element: class="c" -->\n\n<img src="d.png" alt="">\n<!-- .element: data-src="e.png" -->';
    fillElement(element, lexMarkdown(text), makeContext());
    expect(element.querySelector('a')?.getAttribute('href')).toBe('#/b');
    expect(element.querySelector('a')?.className).toBe('c');
    expect(element.querySelector('img')?.getAttribute('src')).toBe('laminas/d.png');
    expect(element.querySelector('img')?.getAttribute('data-src')).toBe('laminas/e.png');
    expect(element.innerHTML).not.toContain('<!--');
  });
});
