import { beforeAll, expect, it } from 'vitest';
import { readSlides } from '../../src/clicker/read-slides.ts';
import { drawSlides } from '../../src/editions/clicker/draw-slides.tsx';
import { createDocument } from '../../src/html/create-document.ts';
import { renderDeck } from '../../src/html/render-deck.tsx';
import { fixture } from '../fixture-workshop.ts';

let root: HTMLElement;

beforeAll(() => {
  const { laminas, capitulos } = drawSlides(renderDeck(fixture));
  root = createDocument().createElement('div');
  root.innerHTML = `${laminas}<ol>${capitulos}</ol>`;
});

it('a clicker has every slide with its name and the words of its steps, and every chapter once', () => {
  const slides = readSlides(root);
  expect(slides.map(({ id, title }) => ({ id, title }))).toEqual(
    fixture.slides.map(({ id, title }) => ({ id, title })),
  );
  const steps = slides.flatMap((slide) => slide.steps);
  expect(steps.length).toBeGreaterThan(10);
  expect(steps.filter((words) => words === '')).toEqual([]);
  const chapters = [...root.querySelectorAll('li[data-capitulo]')].map(({ textContent }) => textContent);
  expect(chapters).toEqual(fixture.chapters.map(({ title }) => title));
});

it('a clicker has every slide’s notes, hidden until their slide is on screen, with nothing in them that leads away', () => {
  const slides = readSlides(root);
  for (const [index, { notes, context }] of fixture.slides.entries()) {
    expect(slides[index]!.notes.hasAttribute('hidden')).toBe(true);
    if (!notes && !context) expect(slides[index]!.notes.textContent).toBe('Esta lámina no tiene notas.');
  }
  expect(root.querySelectorAll('a, .cita, [id]').length).toBe(0);
});
