import { describe, expect, it } from 'vitest';
import { readTaller } from '../../src/content/read-taller.ts';
import { renderDeck } from '../../src/html/render-deck.tsx';
import { renderReading } from '../../src/html/render-reading.tsx';
import { errorsOf, makeTaller } from '../content/make-taller.ts';
import { makePng } from '../content/make-png.ts';
import { TINY_PNG } from '../content/tiny-files.ts';
import { makeRoot } from './make-context.ts';

const files = {
  'foto grande.png': makePng(2400, 1600),
  'alta.png': makePng(300, 3000),
  'mini.png': TINY_PNG,
  'd.svg': 'x',
  'v.mp4': 'x',
};

function deckOf(markdown: string): HTMLElement {
  return makeRoot(renderDeck(readTaller(makeTaller({ 'a.md': markdown, ...files }), [])));
}

/** How high a picture may be on the first slide. */
const topOf = (markdown: string) =>
  Number.parseInt(deckOf(markdown).querySelector<HTMLElement>('.lamina')!.style.getPropertyValue('--tope'), 10);

describe('pictures', () => {
  it('renderDeck and renderReading write the size of each image, so that nothing moves when it comes', () => {
    const taller = readTaller(
      makeTaller({ 'a.md': '# A\n\n![Plano](foto grande.png)\n\nNota: ![n](mini.png)', ...files }),
      [],
    );
    for (const html of [renderDeck(taller), renderReading(taller).main]) {
      const [image, small] = makeRoot(html).querySelectorAll<HTMLImageElement>('img');
      expect([image!.getAttribute('width'), image!.getAttribute('height')]).toEqual(['2400', '1600']);
      expect(image!.getAttribute('src')).toBe('laminas/foto%20grande.png');
      expect(image!.style.getPropertyValue('--razon')).toBe('1.5');
      expect(image!.getAttribute('loading')).toBe('lazy');
      expect(small!.getAttribute('width')).toBe('1');
    }
  });

  it('renderDeck leaves a picture what the words of its slide leave, in all layouts', () => {
    const alone = topOf('## A\n\n![a](alta.png)');
    expect(alone).toBeGreaterThan(400);
    expect(alone).toBeLessThan(530);
    expect(topOf('## A\n\nUno\n\n- dos\n- tres\n\n![a](alta.png)')).toBeLessThan(alone - 100);
    expect(topOf('## A\n\n![a](alta.png)\n\n![b](mini.png)')).toBeLessThan(alone / 2);
    expect(topOf('## A\n\n![a](alta.png) ![b](mini.png)')).toBe(alone);
    for (const layout of ['lista', 'texto', 'enunciado', 'grafica', 'organizaciones', 'imagen', 'cifras', 'elementos'])
      expect(topOf(`<!-- .slide: layout="${layout}" -->\n## A\n\n![a](alta.png)`), layout).toBeGreaterThan(300);
  });

  it('renderDeck sets words beside the picture in the layout «imagen», in the order written and as wide as asked', () => {
    const slide =
      '<!-- .slide: layout="imagen" -->\n## A\n\n![a](alta.png "Plano, 2021") <!-- .element: ancho="25%" -->\n\n- uno\n- dos\n';
    const root = deckOf(slide).querySelector<HTMLElement>('.lamina')!;
    expect([...root.querySelector('.cuerpo')!.children].map(({ className }) => className)).toEqual([
      'imagen-junto',
      'texto-junto',
    ]);
    expect(root.querySelector('figure.imagenes > figcaption')!.textContent).toBe('Plano, 2021');
    expect(root.style.getPropertyValue('--columnas')).toBe('272px 816px');
    expect(root.style.getPropertyValue('--talla')).toBe('36px');
  });

  it('ancho and lugar go to the picture, also from a paragraph of their own, and nowhere else', () => {
    const image = deckOf('## A\n\n![a](mini.png)\n\n<!-- .element: ancho="40%" lugar="derecha" -->').querySelector(
      'img',
    )!;
    expect(image.style.getPropertyValue('--ancho')).toBe('40%');
    expect(image.classList.contains('a-derecha')).toBe(true);
    const wrong = (text: string) => errorsOf({ 'a.md': `# A\n\n${text}`, ...files }).join();
    expect(wrong('![a](mini.png) <!-- .element: ancho="400px" -->')).toContain('tantos por ciento');
    expect(wrong('![a](mini.png) <!-- .element: lugar="derrecha" -->')).toContain('¿quiso decir «derecha»?');
    expect(wrong('texto <!-- .element: ancho="40%" -->')).toContain('«ancho» no sigue a una imagen');
  });

  it('a width in HTML is the picture’s width, as «ancho» is', () => {
    for (const [written, width] of [
      ['300', '300px'],
      ['300px', '300px'],
      ['40%', '40%'],
    ]) {
      const image = deckOf(`## A\n\n<img src="alta.png" alt="a" width="${written}">\n`).querySelector('img')!;
      expect(image.style.getPropertyValue('--ancho')).toBe(width);
    }
  });

  it('renderDeck leaves a picture in a card what its large number leaves', () => {
    const card = (layout: string, items: string) => topOf(`<!-- .slide: layout="${layout}" -->\n## A\n\n${items}\n`);
    expect(card('cifras', '- **10** cosas ![a](alta.png)\n- **20** otras')).toBeLessThan(260);
    const step = card('proceso', '1. Uno\n2. Dos ![a](alta.png)');
    expect(step).toBeLessThan(card('proceso', '### Uno\n\nDos\n\n![a](alta.png)\n\n### Tres\n\nx') + 1);
    expect(step).toBeLessThan(190);
    const cards = (count: number) => card('elementos', '- Uno ![a](alta.png)\n'.repeat(count));
    expect(cards(4), 'two rows of cards').toBeLessThan(cards(3) / 2);
  });

  it('pictures in groups take what would be left between their parts', () => {
    const group = '<!-- .slide: layout="comparacion" -->\n## A\n\n### No\n\n';
    const gap = (text: string) =>
      Number.parseInt(
        deckOf(group + text)
          .querySelector<HTMLElement>('.lamina')!
          .style.getPropertyValue('--hueco'),
        10,
      );
    expect(gap('![a](alta.png)')).toBeLessThan(gap('uno'));
  });

  it('the sign of an image makes a film of a film', () => {
    const video = deckOf('## A\n\n![La sesión](v.mp4)').querySelector('video')!;
    expect(video.getAttribute('src')).toBe('laminas/v.mp4');
    expect(video.getAttribute('aria-label')).toBe('La sesión');
    expect(video.hasAttribute('controls')).toBe(true);
  });
});
