import { describe, expect, it } from 'vitest';
import type { RenderContext } from '../../../src/components/component.ts';
import type { Timeline } from '../../../src/components/timeline/schema.ts';
import { drawTimeline } from '../../../src/components/timeline/layout.ts';
import { timeline } from '../../../src/components/timeline/timeline.ts';
import { createDocument } from '../../../src/html/create-document.ts';
import { figurePage } from '../counts/figure-page.ts';
import { randomTimeline } from './random-timeline.ts';
import { readExample } from './timeline-data.ts';
import { toNode } from '../../../src/html/to-node.ts';

const { spec, sources } = readExample();
const context: RenderContext = {
  source(id) {
    const index = sources.findIndex((source) => source.id === id);
    return { ...sources[index]!, number: index + 1 };
  },
};
const SIZE = { width: 1136, height: 517 };
const draw = (data: Timeline) => toNode(timeline.render(drawTimeline(data, SIZE), context));
const figure = draw(spec);
const all = (selector: string) => [...figure.querySelectorAll(selector)];
const texts = (selector: string) => all(selector).map((node) => node.textContent);

describe('renderTimeline(drawing, context)', () => {
  it('renderTimeline(drawing, context) draws a figure that opens in a browser', async () => {
    await expect(figurePage(figure, 'timeline/timeline.css')).toMatchFileSnapshot('./__snapshots__/timeline.html');
  });

  it('renderTimeline(drawing, context) writes every text of the data once', () => {
    const written = figure.textContent!;
    for (const { texto, lamina } of [...spec.periodos, ...spec.eventos]) {
      expect(written.split(texto).length - 1, texto).toBe(1);
      if (lamina) expect(written.split(lamina).length - 1, lamina).toBe(1);
    }
    for (const { texto } of spec.epocas) expect(written.split(texto).length - 1, texto).toBe(1);
  });

  it('renderTimeline(drawing, context) lists every item with its date in words, in date order', () => {
    expect(all('.hecho')).toHaveLength(spec.periodos.length + spec.eventos.length);
    const dates = texts('.hecho .cuando > :first-child');
    expect(dates[0]).toBe('septiembre de 1999');
    expect(dates).toContain('24 de mayo de 2005');
    expect(dates).toContain('24 de mayo a 17 de junio de 2007');
    expect(all('.hecho').map((entry) => entry.getAttribute('data-hecho'))).toEqual(
      all('.marca').map((mark) => mark.getAttribute('data-hecho')),
    );
  });

  it('renderTimeline(drawing, context) has a step for each era, and its text', () => {
    const steps = timeline.steps!(drawTimeline(spec, SIZE));
    expect(steps).toEqual(spec.epocas.map(({ titulo, texto }) => expect.stringMatching(`^${titulo} .* · ${texto}$`)));
    expect(texts('.relato .suceso')).toEqual(spec.epocas.map(({ texto }) => texto));
  });

  it('timeline.describe(spec) names each item with its date', () => {
    const { evento } = timeline.describe!(spec).chosen;
    const entries = all('.hecho').map((entry) => [
      entry.getAttribute('data-hecho'),
      `${entry.querySelector('.rotulo')!.textContent}, ${entry.querySelector('.cuando > *')!.textContent}`,
    ]);
    expect(evento).toEqual(Object.fromEntries(entries));
  });

  it('renderTimeline(drawing, context) links every source of an item', () => {
    const entry = figure.querySelector('[data-hecho="se-van"].hecho')!;
    const urls = [...entry.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(urls).toEqual(['diario-del-golfo', 'registro-2006'].map((id) => context.source(id).url));
  });

  it('renderTimeline(drawing, context) marks what the slide says otherwise, and explains the mark', () => {
    const other = [...spec.periodos, ...spec.eventos].filter(({ lamina }) => lamina !== undefined);
    expect(all('svg .rombo')).toHaveLength(other.length);
    expect(all('.discrepa')).toHaveLength(other.length);
    expect(texts('[data-signo="discrepa"]')).toEqual(['◆la lámina dice otra cosa']);
  });

  it('renderTimeline(drawing, context) draws the steps for a slide alone, after the whole, which shows no stations', () => {
    const slide = toNode(timeline.render(drawTimeline(spec, SIZE), { ...context, edition: 'deck' }));
    expect(slide.querySelectorAll('.suelo')).toHaveLength(2 + spec.epocas.length);
    expect(slide.querySelectorAll('.suelo:not([data-fuera])')).toHaveLength(1);
    expect(slide.querySelectorAll('[data-vista="1"] .camino')).toHaveLength(spec.epocas.length);
    expect(all('.suelo')).toHaveLength(1);
    expect(all('.camino, [data-punto], [data-tramo]')).toEqual([]);
  });

  it('renderTimeline(drawing, context) explains only signs that the picture uses', () => {
    const plain = { ...spec, periodos: [], eventos: spec.eventos.filter(({ id }) => id === 'ley-de-cuencas') };
    expect([...draw(plain).querySelectorAll('[data-signo]')].map((entry) => entry.getAttribute('data-signo'))).toEqual([
      'evento',
    ]);
  });

  it('renderTimeline(drawing, context) leaves an image with a sentence, no id and nothing to focus but links', () => {
    const svg = figure.querySelector('svg')!;
    expect(svg.getAttribute('role')).toBe('img');
    expect(svg.getAttribute('aria-label')).toBe(
      `Línea de tiempo de 1999 a 2010: ${all('.hecho').length} hechos en los carriles Mundo, País y Valle.`,
    );
    expect(all('[id], [tabindex], [data-paso]')).toEqual([]);
  });

  it('renderTimeline(drawing, context) gives every item something of 24 pixels to touch', () => {
    for (const mark of all('.marca')) {
      const sizes = [...mark.querySelectorAll('.blanco')].map((target) =>
        Math.min(Number(target.getAttribute('width')), Number(target.getAttribute('height'))),
      );
      expect(Math.max(...sizes), mark.getAttribute('data-hecho')!).toBeGreaterThanOrEqual(24);
    }
  });

  it('renderTimeline(drawing, context) numbers the list where a label is only a number', () => {
    const crowded = Array.from({ length: 6 }, (_, seed) => draw(randomTimeline(seed + 1)));
    const numbered = crowded.filter((each) => /^\d+ · /.test(each.querySelector('.donde')!.textContent!));
    expect(numbered.length).toBeGreaterThan(0);
    for (const each of crowded) {
      const bare = [...each.querySelectorAll('.etiqueta')].filter((label) => /^\d{1,2}$/.test(label.textContent!));
      expect(bare.length > 0).toBe(numbered.includes(each));
    }
  });

  it('renderTimeline(drawing, context) writes data as text, never as markup', () => {
    const wicked = '<img src=x onerror=alert(1)>';
    const event = { ...spec.eventos[0]!, titulo: wicked, detalle: wicked, texto: wicked, lamina: wicked };
    const drawn = draw({ ...spec, titulo: wicked, periodos: [], eventos: [event] });
    expect(drawn.querySelector('img')).toBeNull();
    const reparsed = createDocument();
    reparsed.body.innerHTML = drawn.outerHTML;
    expect(reparsed.querySelector('img')).toBeNull();
    expect(reparsed.querySelector('.hecho .suceso')!.textContent).toBe(wicked);
  });
});
