import { describe, expect, it } from 'vitest';
import { registry } from '../../src/components/registry.ts';
import { LAYOUTS } from '../../src/content/model.ts';
import { readTaller } from '../../src/content/read-taller.ts';
import { renderSlide } from '../../src/html/render-slide.tsx';
import { makeTaller } from '../content/make-taller.ts';
import { canonicalHtml } from './canonical-html.ts';
import { makeContext } from './make-context.ts';

function render(text: string): Element {
  const folder = makeTaller({ 'a.md': text, 'img/a.png': 'x', 'lienzo.jpg': 'x' });
  const { slides } = readTaller(folder, registry.values());
  return renderSlide(slides[0]!, 'section', makeContext());
}

describe('renderSlide(slide, name, context)', () => {
  it('renderSlide(slide, name, context) gives id, layout and the attributes of .slide to the element', () => {
    const slide = render('<!-- .slide: id="uno" layout="lista" class="a b" data-auto-animate -->\n## Dos\n\n- c\n');
    expect(slide.getAttribute('id')).toBe('uno');
    for (const name of ['lamina', 'lista', 'a', 'b']) expect(slide.classList.contains(name), name).toBe(true);
    expect(slide.getAttribute('data-auto-animate')).toBe('');
    expect(slide.querySelector('.encabezado h2')?.textContent).toBe('Dos');
    expect(slide.querySelector('.cuerpo li')?.textContent).toBe('c');
  });

  it('renderSlide(slide, name, context) leaves a plain slide as Markdown makes it', () => {
    const slide = render('## Uno\n\ndos');
    expect(slide.className).toBe('lamina simple');
    expect(canonicalHtml(slide).trim()).toBe('<h2>Uno</h2> <p>dos</p>');
  });

  it('renderSlide(slide, name, context) keeps the style of .slide beside its own', () => {
    const slide = render('<!-- .slide: layout="lista" style="color: red" -->\n## Uno\n\n- dos\n');
    expect(slide.getAttribute('style')).toMatch(/color: ?red/);
  });

  it('renderSlide(slide, name, context) resolves the background of .slide and images in raw HTML', () => {
    const slide = render('<!-- .slide: data-background-image="lienzo.jpg" -->\n<img src="img/a.png" alt="a">\n');
    expect(slide.getAttribute('data-background-image')).toBe('laminas/lienzo.jpg');
    expect(slide.querySelector('img')?.getAttribute('src')).toBe('laminas/img/a.png');
  });

  it('renderSlide(slide, name, context) draws each component in its own element, with the attributes of .element', () => {
    const slide = render(
      '# T\n\n```organizaciones\n```\n<!-- .element: class="fragment" -->\n\n```organizaciones\n```\n',
    );
    const elements = [...slide.querySelectorAll('organizaciones')];
    expect(elements.map((element) => element.className)).toEqual(['componente fragment', 'componente']);
    for (const element of elements) expect(element.querySelectorAll('figure')).toHaveLength(1);
  });

  it('renderSlide(slide, name, context) draws nothing where an editor only writes what looks like a component', () => {
    const slide = render('<div class="componente" data-component="7">a</div>\n\n```organizaciones\n```\n');
    expect(slide.querySelectorAll('figure')).toHaveLength(1);
    expect(slide.querySelector('div')?.textContent).toBe('a');
  });

  it('renderSlide(slide, name, context) bears every layout with every kind of content, and with none', () => {
    const all =
      '*antetítulo*\n\n## Título\n\n### Uno\n\ntexto\n\n- a\n\n1. b\n\n| c |\n|---|\n| d |\n\n```organizaciones\n```\n';
    for (const layout of LAYOUTS) {
      for (const content of [all, '', '### Solo', 'texto', '- a']) {
        expect(
          // With another: a chapter that shows nothing at all is a mistake.
          () => render(`<!-- .slide: layout="${layout}" -->\n\n${content}\n\n---\n\n## Otra\n`),
          `${layout}: ${content}`,
        ).not.toThrow();
      }
    }
  });

  it('renderSlide(slide, name, context) ends a slide with an exercise in its time, as a sentence', () => {
    for (const layout of ['', ...LAYOUTS.map((name) => `layout="${name}"`)]) {
      const slide = render(`<!-- .slide: ${layout} ejercicio="1h30m" -->\n## Uno\n\ndos`);
      const clock = slide.lastElementChild!;
      expect(clock.localName, layout).toBe('cuenta-regresiva');
      expect(clock.firstElementChild?.textContent, layout).toBe('Ejercicio: 1 hora y 30 minutos');
    }
    expect(render('## Uno').querySelector('cuenta-regresiva')).toBeNull();
  });

  it('renderSlide(slide, name, context) shows neither notes nor context', () => {
    expect(render('# T\n\nNota: secreto\n\nContexto: dato').textContent).not.toMatch(/secreto|dato/);
  });

  it('renderSlide(slide, name, context) keeps code and the names of organizations from a page translator', () => {
    const slide = render('## Uno\n\n`npm start`\n\n```\ngit pull\n```\n\n```organizaciones\n```\n');
    const names = [...slide.querySelectorAll('organizaciones li')];
    expect(names.map(({ textContent }) => textContent)).toEqual(['Una', 'Dos']);
    for (const kept of [...names, ...slide.querySelectorAll('code')])
      expect(kept.closest('[translate="no"]'), kept.textContent).not.toBeNull();
    expect(slide.querySelectorAll('code')).toHaveLength(2);
    expect(slide.querySelector('h2')!.closest('[translate="no"]')).toBeNull();
  });
});
