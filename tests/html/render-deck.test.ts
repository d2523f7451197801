import { describe, expect, it } from 'vitest';
import { registry } from '../../src/components/registry.ts';
import { readTaller } from '../../src/content/read-taller.ts';
import { renderDeck } from '../../src/html/render-deck.tsx';
import { type Files, makeTaller } from '../content/make-taller.ts';
import { tallerYaml } from '../content/taller-yaml.ts';
import { makeRoot } from './make-context.ts';

const render = (files: Files) => makeRoot(renderDeck(readTaller(makeTaller(files), registry.values())));

describe('renderDeck(taller)', () => {
  it('renderDeck(taller) makes a stack of each chapter, with its slides in order', () => {
    const deck = render({ 'a.md': '# Uno\n\n---\n\n# Dos', 'b.md': '# Tres' });
    const stacks = [...deck.children].map((stack) => [...stack.children].map(({ id }) => id));
    expect(stacks).toEqual([['uno', 'dos'], ['tres']]);
  });

  it('renderDeck(taller) splits a very long chapter into several stacks and loses no slide', () => {
    const deck = render({ 'a.md': Array.from({ length: 70 }, (_, i) => `# Lámina ${i}`).join('\n\n---\n\n') });
    expect(deck.children.length).toBeGreaterThan(1);
    expect(deck.querySelectorAll('.lamina').length).toBe(70);
  });

  it('renderDeck(taller) puts notes and context into one aside, with their attributes, links and sources', () => {
    const deck = render({
      'a.md':
        '# Uno\n\nNota: a [@segunda] <!-- .element: class="b" --> <!-- secreto -->\n\nContexto: [c](#uno) [@primera]',
    });
    const aside = deck.querySelector('aside.notes')!;
    expect(aside.querySelector('sup')?.className).toBe('cita b');
    expect(aside.querySelector('.contexto a')?.getAttribute('href')).toBe('#/uno');
    expect(aside.querySelector('.contexto h3')?.textContent).toBe('Contexto verificado');
    expect([...aside.querySelectorAll('.cita')].map(({ textContent }) => textContent)).toEqual(['1', '2']);
    expect(aside.innerHTML).not.toContain('secreto');
  });

  it('renderDeck(taller) gives a slide without notes no aside', () => {
    expect(render({ 'a.md': '# Uno' }).querySelector('aside')).toBeNull();
  });

  it('renderDeck(taller, options) leads from the cover and the end to the reading edition where there are one and a public address', () => {
    const chapter =
      '<!-- .slide: layout="portada" -->\n\n# Uno\n\n---\n\n# Dos\n\n---\n\n<!-- .slide: layout="cierre" -->\n\n## Tres';
    const yaml = tallerYaml(['a.md']);
    const published = yaml.replace('idioma:', 'direccion: https://ejemplo.mx/taller\nidioma:');
    const linkOf = (config: string, readingPage?: string) => {
      const folder = makeTaller({ 'taller.yaml': config, 'a.md': chapter });
      const deck = makeRoot(renderDeck(readTaller(folder, registry.values()), { readingPage }));
      const links = [...deck.querySelectorAll('.codigo-lectura')];
      return links.map((link) => [link.closest('.lamina')?.id, link.getAttribute('href')]);
    };
    const address = 'https://ejemplo.mx/taller/lectura.html';
    expect(linkOf(published, 'lectura.html')).toEqual([
      ['uno', address],
      ['tres', address],
    ]);
    expect(linkOf(published)).toEqual([]);
    expect(linkOf(yaml, 'lectura.html')).toEqual([]);
  });

  it('renderDeck(taller) escapes titles', () => {
    const slide = render({ 'a.md': '# `<b>` & "c"' }).querySelector('.lamina')!;
    expect(slide.querySelector('h1')!.textContent).toBe('<b> & "c"');
    expect(slide.querySelector('b')).toBeNull();
  });

  it('renderDeck(taller) says a slide’s title besides where its heading says it otherwise', () => {
    const root = render({ 'a.md': '# Uno\n\n---\n\n<!-- .slide: titulo="Tres" -->\n\nNada' });
    const titles = [...root.querySelectorAll('.lamina')].map((slide) => slide.getAttribute('data-titulo'));
    expect(titles[0]).toBeNull();
    expect(titles.at(-1)).toBe('Tres');
  });
});
