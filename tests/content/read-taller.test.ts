import { describe, expect, it } from 'vitest';
import { readTaller } from '../../src/content/read-taller.ts';
import { errorsOf, type Files, makeTaller } from './make-taller.ts';
import { tallerYaml } from './taller-yaml.ts';
import { testComponents } from './test-components.ts';

const read = (files: Files) => readTaller(makeTaller(files), testComponents);
const ids = (files: Files) => read(files).slides.map(({ id }) => id);

describe('readTaller(folder, components)', () => {
  it('readTaller(…) gives chapters and slides in the order of taller.yaml, numbered through', () => {
    const taller = read({ 'b.md': '# Uno\n\n---\n\n# Dos\n', 'a.md': '# Tres\n' });
    expect(taller.chapters.map(({ file, minutes, slides }) => [file, minutes, slides.length])).toEqual([
      ['b.md', 5, 2],
      ['a.md', 5, 1],
    ]);
    expect(taller.slides.map(({ number, title }) => [number, title])).toEqual([
      [1, 'Uno'],
      [2, 'Dos'],
      [3, 'Tres'],
    ]);
  });

  it('readTaller(…) numbers only chapters that have an opener', () => {
    const opener = '<!-- .slide: layout="capitulo" -->\n# C\n';
    const { chapters } = read({ 'a.md': '# Portada\n', 'b.md': opener, 'c.md': opener });
    expect(chapters.map(({ number }) => number)).toEqual([undefined, 1, 2]);
  });

  it('readTaller(…) makes ids of titles, each its own, and leaves given ones as they are', () => {
    const given = '<!-- .slide: id="plan" -->\n# Otro título';
    expect(ids({ 'a.md': `# Plan\n\n---\n\n${given}\n\n---\n\n# Plan\n\n---\n\nsin título` })).toEqual([
      'plan-2',
      'plan',
      'plan-3',
      'lamina',
    ]);
  });

  it('readTaller(…) makes no id that reveal.js takes for a slide number', () => {
    expect(ids({ 'a.md': '# 2021\n\n---\n\n# 2.º Plan' })).toEqual(['lamina-2021', 'lamina-2-plan']);
  });

  it('readTaller(…) reads Windows line ends, a byte-order mark and tabs', () => {
    const text = '# Uno\n\n-\tpunto\n\n---\n\n# Dos\n\nNota:\n\nsecreto\n';
    const windows = `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    const plain = (source: string) => read({ 'a.md': source }).slides.map(({ body, notes }) => ({ body, notes }));
    expect(plain(windows)).toEqual(plain(text));
    expect(plain(windows)).toHaveLength(2);
    const yaml = `\uFEFF${tallerYaml(['a.md']).replaceAll('\n', '\r\n')}`;
    expect(read({ 'a.md': '# Uno', 'taller.yaml': yaml }).config.estado).toBe('Quintana Roo');
  });

  it('readTaller(…) lists each file that slides show, once, wherever it is written', () => {
    const source = `<!-- .slide: data-background-image="img/b.png" -->
![a](img/a.png) ![a](img/a.png) [c](docs/c.pdf#page=2)

<video src="d.mp4" poster="img/p.png" controls></video>

![con espacio](img/e%20f.png) ![fuera](data:image/png;base64,AAAA)`;
    const files = ['img/a.png', 'img/b.png', 'docs/c.pdf', 'd.mp4', 'img/p.png', 'img/e f.png'];
    const taller = read({ 'a.md': source, ...Object.fromEntries(files.map((file) => [file, 'x'])) });
    expect(taller.files.map(({ path }) => path)).toEqual([...files].sort());
  });

  it('readTaller(…) lets slides link to each other across chapters, by given ids and by made ones', () => {
    expect(errorsOf({ 'a.md': '# Uno\n\n[a](#/dos) [b](#dos)', 'b.md': '# Dos\n\n[a](#/uno)' })).toEqual([]);
  });

  it('readTaller(…) gives a component its data and the workshop its sources', () => {
    const taller = read({
      'a.md': '# T\n\n```lista-de-puntos\ndatos: data/a.yaml\n```\n',
      'data/a.yaml': 'titulo: a\npuntos:\n  - nombre: b\n    fuentes: [segunda]\n',
    });
    expect(taller.slides[0]!.body.at(-1)).toMatchObject({ type: 'component', citations: ['segunda'] });
    expect(taller.sources.map(({ id }) => id)).toEqual(['primera', 'segunda']);
  });

  it('readTaller(…) reads a plain reveal.js deck that uses none of our syntax, without data or sources', () => {
    const deck =
      '# Title\n\n--\n\n## Below\n\n<p class="fragment" data-x="1">a</p>\n\nNote: b\n\n---\n\n[@me](https://example.org)\n';
    const { slides } = read({ 'deck.md': deck, 'data/fuentes.yaml': undefined });
    expect(slides.map(({ below, layout }) => [below, layout])).toEqual([
      [false, undefined],
      [true, undefined],
      [false, undefined],
    ]);
  });

  it('readTaller(…) leaves chapters in sub-folders and other files alone', () => {
    expect(
      errorsOf({ 'taller.yaml': tallerYaml(['a.md']), 'a.md': '# Uno', 'borradores/b.md': '', 'notas.txt': '' }),
    ).toEqual([]);
  });
});
