import { expect, it } from 'vitest';
import { closeHeadingGaps } from '../../src/html/close-heading-gaps.ts';
import { createDocument } from '../../src/html/create-document.ts';
import { levelHeadings } from '../../src/html/level-headings.tsx';

function rootOf(html: string): HTMLElement {
  const root = createDocument().createElement('section');
  root.innerHTML = html;
  return root;
}

it('closeHeadingGaps(slides) begins at 1 and skips no level, whatever the slides are made of', () => {
  const slides = [
    '<h2>a</h2><h4>b</h4>',
    '<h3>c</h3><aside class="notes"><h5>n</h5></aside>',
    '<h1>d</h1><h2>e</h2>',
    '<h2>f</h2><h5>g</h5><h5>h</h5>',
  ].map(rootOf);
  closeHeadingGaps(slides);
  const levels = slides.map((slide) =>
    [...slide.querySelectorAll('h1, h2, h3, h4, h5')].map((each) => each.getAttribute('aria-level') ?? each.tagName),
  );
  expect(levels).toEqual([
    ['1', '2'],
    ['2', 'H5'],
    ['H1', 'H2'],
    ['H2', '3', '3'],
  ]);
});

it('levelHeadings(root, first) lets no small heading above the large one skip a level', () => {
  const root = rootOf('<h3>antes</h3><h2>grande</h2><h3>bajo</h3>');
  levelHeadings(root, 3);
  expect([...root.children].map(({ tagName }) => tagName)).toEqual(['H3', 'H3', 'H4']);
});
