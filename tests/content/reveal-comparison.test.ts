import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ourSlides, revealSlides } from './compare-with-reveal.ts';
import { errorsOf } from './make-taller.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures/reveal');
const decks = readdirSync(FIXTURES).map((name) => ({ name, text: readFileSync(join(FIXTURES, name), 'utf8') }));

/** Bodies only, for differences that need no more. */
const bodies = async (markdown: string) => ({
  reveal: (await revealSlides(markdown)).map(({ body }) => body),
  ours: ourSlides(markdown).map(({ body }) => body),
});

describe('same slides and notes as reveal.js', () => {
  it.each(decks)('readTaller and renderSlide make the slides of $name as reveal.js does', async ({ text }) => {
    const theirs = await revealSlides(text);
    expect(ourSlides(text)).toEqual(theirs);
    expect(theirs.length).toBeGreaterThan(5);
  });

  it.each(decks)(
    'readTaller and renderSlide make the same slides of $name with Windows line ends and BOM',
    async ({ text }) => {
      const windows = `\uFEFF${text.replaceAll('\n', '\r\n')}`;
      expect(ourSlides(windows)).toEqual(ourSlides(text));
      expect(ourSlides(windows)).toEqual(await revealSlides(windows));
    },
  );

  it('the fixtures hold slides below others, notes and attributes, so that the comparison means something', async () => {
    const all = (await Promise.all(decks.map(({ text }) => revealSlides(text)))).flat();
    expect(all.filter(({ below }) => below).length).toBeGreaterThan(2);
    expect(all.filter(({ notes }) => notes).length).toBeGreaterThan(3);
    expect(all.filter(({ attributes }) => Object.keys(attributes).length > 0).length).toBeGreaterThan(2);
  });
});

describe('where we differ from reveal.js on purpose', () => {
  it('--- and -- inside a fence: reveal.js splits the code, we keep it', async () => {
    const { reveal, ours } = await bodies('```yaml\na: 1\n\n---\n\nb: 2\n```');
    expect(reveal).toHaveLength(2);
    expect(ours).toEqual(['<pre><code class="yaml">a: 1\n\n---\n\nb: 2</code></pre>']);
  });

  it('--- inside a comment: reveal.js splits it and shows its end, we keep it out of sight', async () => {
    const { reveal, ours } = await bodies('# a\n\n<!-- not yet\n---\nsecret -->');
    expect(reveal.join()).toContain('secret');
    expect(ours).toEqual(['<h1>a</h1>']);
  });

  it('--- under text: reveal.js ends the slide, CommonMark and we make a heading of the text', async () => {
    const { reveal, ours } = await bodies('Title\n---\ntext');
    expect(reveal).toEqual(['<p>Title</p>', '<p>text</p>']);
    expect(ours).toEqual(['<h2>Title</h2><p>text</p>']);
  });

  it('white space around a separator: reveal.js does not see it, we do', async () => {
    const { reveal, ours } = await bodies('a\n\n--- \n\nb\n\n  ---\n\nc');
    expect(reveal).toHaveLength(1);
    expect(ours).toEqual(['<p>a</p>', '<p>b</p>', '<p>c</p>']);
  });

  it('a separator on the first or last line: reveal.js takes it for a rule or text, we ask for a slide', async () => {
    expect(await revealSlides('---\n\na\n\n---')).toHaveLength(1);
    expect(errorsOf({ 'a.md': '---\n\na\n\n---' })).toEqual([
      'slides/a.md:1:1 lámina vacía entre dos separadores (también en el renglón 5); quite un --- o escriba la lámina',
    ]);
  });

  it('two Note: in a slide: reveal.js shows both to the public, for us it is an error', async () => {
    const text = '# a\n\nNote: first\n\nNote: second';
    const [slide] = await revealSlides(text);
    expect(slide?.notes).toBeUndefined();
    expect(slide?.body).toContain('Note: second');
    expect(errorsOf({ 'a.md': text })).toEqual([
      'slides/a.md:5:1 «Note:» está dos veces en la lámina; junte los dos textos en uno',
    ]);
  });

  it('Note: in code: reveal.js writes its own markup into the code, we keep it', async () => {
    const text = '```\na\nNote: b\n```';
    expect((await revealSlides(text))[0]?.body).toContain('a\n<aside class="notes">');
    expect(ourSlides(text)).toEqual([
      { below: false, attributes: {}, body: '<pre><code class="">a\nNote: b</code></pre>', notes: undefined },
    ]);
  });

  it('Nota: and indented Note: are public text to reveal.js and notes to us', async () => {
    for (const text of ['a\n\nNota: b', 'a\n\nNotas: b', '- a\n  Note: b']) {
      expect((await revealSlides(text))[0], text).toMatchObject({
        notes: undefined,
        body: expect.stringContaining('b'),
      });
      expect(ourSlides(text)[0], text).toMatchObject({ notes: '<p>b</p>' });
    }
  });

  it('Contexto: is public text to reveal.js and apart from the slide to us', async () => {
    const { reveal, ours } = await bodies('a\n\nContexto: b');
    expect(reveal).toEqual(['<p>a</p><p>Contexto: b</p>']);
    expect(ours).toEqual(['<p>a</p>']);
  });

  it('blank lines before a slide: reveal.js takes two spaces off every line and flattens lists, we do not', async () => {
    const { reveal, ours } = await bodies('x\n\n---\n\n\n\n- a\n  - b');
    expect(reveal[1]).toBe('<ul><li>a</li><li>b</li></ul>');
    expect(ours[1]).toBe('<ul><li>a<ul><li>b</li></ul></li></ul>');
  });

  it('attributes over lines, in single quotes or without value: reveal.js drops them, we set them', async () => {
    const text = '<!-- .slide: data-a="1"\n  data-b="2"\n  data-c=\'3\' -->\n# a\n\np <!-- .element: hidden -->';
    expect((await revealSlides(text))[0]).toMatchObject({ attributes: { 'data-a': '1' }, body: '<h1>a</h1><p>p</p>' });
    expect(ourSlides(text)[0]).toMatchObject({
      attributes: { 'data-a': '1', 'data-b': '2', 'data-c': '3' },
      body: '<h1>a</h1><p hidden="">p</p>',
    });
  });

  it('class on an element that has one: reveal.js replaces it, we add to it', async () => {
    const { reveal, ours } = await bodies('<p class="a">b</p>\n\n<!-- .element: class="c" -->');
    expect(reveal).toEqual(['<p class="c">b</p>']);
    expect(ours).toEqual(['<p class="a c">b</p>']);
  });

  it('what runs or loads from elsewhere: reveal.js shows it, for us it is an error', async () => {
    const text = '# a\n\n<iframe src="https://example.org"></iframe>';
    expect((await revealSlides(text))[0]?.body).toContain('<iframe');
    expect(errorsOf({ 'a.md': text })[0]).toMatch(/^slides\/a\.md:3:1 la etiqueta <iframe> no se permite; /);
  });
});
