import { describe, expect, it } from 'vitest';
import { registry } from '../../src/components/registry.ts';
import { readTaller } from '../../src/content/read-taller.ts';
import { renderDeck } from '../../src/html/render-deck.tsx';
import { renderReading } from '../../src/html/render-reading.tsx';
import { EXAMPLE } from '../content/example-files.ts';
import { type Files, makeTaller } from '../content/make-taller.ts';
import { makeRoot } from './make-context.ts';
import { deckWords, readingWords } from './slide-words.ts';

const workshop = readTaller(makeTaller(EXAMPLE), registry.values());
const page = makeRoot(renderReading(workshop).main);
const render = (files: Files) => makeRoot(renderReading(readTaller(makeTaller(files), registry.values())).main);

describe('renderReading(taller)', () => {
  it('renderReading(taller) says on every slide, in its notes and in its context what the deck says, word by word', () => {
    const deck = deckWords(makeRoot(renderDeck(workshop)));
    expect(deck.filter(({ shown, told }) => shown.length > 0 && told.length > 0)).toHaveLength(workshop.slides.length);
    expect(readingWords(page)).toEqual(deck);
  });

  it('renderReading(taller) has one outline: a single h1 and no level left out', () => {
    const levels = [...page.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) => Number(tagName[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.slice(1).entries()) expect(level - levels[index]!).toBeLessThanOrEqual(1);
  });

  it('renderReading(taller) begins no line with the mark of a source, in the glossary neither', () => {
    const marks = [...page.querySelectorAll('.cita')];
    expect(marks.some((mark) => mark.closest('#glosario'))).toBe(true);
    const before = marks.map(({ previousSibling }) => previousSibling?.textContent ?? '');
    expect(before.filter((text) => /[ \n]$/.test(text))).toEqual([]);
  });

  it('renderReading(taller) has what is wide or has long notes go across the page on paper, and the rest beside its notes', () => {
    const note = (words: number) => `\n\nNota:\n\n${'Se riega temprano. '.repeat(words)}`;
    const table = '| A | B |\n|---|---|\n| 1 | 2 |';
    const slides = [`# Breve\n\nUno${note(5)}`, `# Larga\n\nUno${note(90)}`, `# Tabla\n\n${table}`];
    const articles = [...render({ 'a.md': slides.join('\n\n---\n\n'), 'b.md': '# Otra' }).querySelectorAll('article')];
    expect(articles.map((each) => each.classList.contains('ancha'))).toEqual([false, true, true, false]);
  });

  it('renderReading(taller) gives plain reveal.js Markdown an outline too', () => {
    const plain = render({ 'a.md': '# Uno\n\n### Tres\n\n---\n\nSin título', 'b.md': '## Dos' });
    // What every reading page has before and after them is told elsewhere.
    const headings = [...plain.querySelectorAll('h1, h2, h3, h4')].filter(
      (each) => !each.closest('#mi-cuaderno, .contenido-impreso'),
    );
    const outline = headings.map(({ tagName, textContent }) => [tagName, textContent]);
    expect(outline).toEqual([
      ['H1', 'Taller de prueba Quintana Roo'],
      ['H2', 'Capítulo a.md'],
      ['H3', 'Uno'],
      ['H4', 'Tres'],
      ['H3', 'Lámina 2'],
      ['H2', 'Capítulo b.md'],
      ['H3', 'Dos'],
    ]);
  });

  it('renderReading(taller) has no id twice, and every link within the page leads somewhere', () => {
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const targets = [...page.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')!.slice(1));
    expect(targets.length).toBeGreaterThan(30);
    expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('renderReading(taller) leads from each citation to its source and from there back to every place that cites it', () => {
    const reading = render({
      'a.md': '# Uno\n\na [@primera] b [@primera]\n\n---\n\n# Dos\n\nContexto: c [@segunda] [@primera]',
    });
    const [first, second] = [...reading.querySelectorAll('#fuentes li')];
    expect(first!.querySelector('.fuente-titulo')?.getAttribute('href')).toBe('https://ejemplo.mx/primera');
    expect(first!.textContent).toContain('marzo de 2021');
    const back = [...first!.querySelectorAll('.fuente-citas a')].map((link) => [
      link.getAttribute('href'),
      link.textContent,
    ]);
    expect(back).toEqual([
      ['#cita-1-uno', 'Uno'],
      ['#cita-1-dos', 'Dos'],
    ]);
    expect(reading.querySelector('#cita-1-uno')?.getAttribute('href')).toBe('#fuente-1');
    expect(second!.querySelectorAll('.fuente-citas a')).toHaveLength(1);
  });

  it('renderReading(taller) states for each chapter the minutes that its words take', () => {
    const words = (count: number) => Array.from({ length: count }, () => 'palabra').join(' ');
    const { contents } = renderReading(
      readTaller(
        makeTaller({ 'a.md': `# Uno\n\n${words(40)}`, 'b.md': `# Dos\n\n${words(300)}\n\nNota: ${words(300)}` }),
        registry.values(),
      ),
    );
    const minutes = [...makeRoot(contents).querySelectorAll('.indice-minutos')].map(({ textContent }) => textContent);
    expect(minutes).toEqual(['1 min', '3 min']);
  });
});
