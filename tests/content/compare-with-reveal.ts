import { parseHTML } from 'linkedom';
import type { RevealApi } from 'reveal.js';
import Markdown from 'reveal.js/plugin/markdown';
import { vi } from 'vitest';
import { readTaller } from '../../src/content/read-taller.ts';
import { fillElement } from '../../src/html/render-markdown.ts';
import { renderSlide, type SlideContext } from '../../src/html/render-slide.tsx';
import { canonicalHtml } from '../html/canonical-html.ts';
import { makeContext } from '../html/make-context.ts';
import { makeTaller } from './make-taller.ts';
import { testComponents } from './test-components.ts';
import { createDocument } from '../../src/html/create-document.ts';

/** What both must agree on in one slide. */
export interface ComparedSlide {
  below: boolean;
  attributes: Record<string, string>;
  body: string;
  notes: string | undefined;
}

const SEPARATORS = { separator: '\r?\n---\r?\n', verticalSeparator: '\r?\n--\r?\n' };

/** The slides that reveal.js's own Markdown plugin makes of a deck. */
export async function revealSlides(markdown: string): Promise<ComparedSlide[]> {
  const { document } = parseHTML('<!doctype html><html><body><div class="slides"></div></body></html>');
  const root = document.querySelector('.slides')!;
  vi.stubGlobal('Node', { COMMENT_NODE: 8 });
  const plugin = Markdown();
  await plugin.init!({ getConfig: () => ({}), getRevealElement: () => root } as unknown as RevealApi);
  // Loading a file drops its byte-order mark, parsing HTML its carriage returns; linkedom does neither.
  const html = plugin.slidify(markdown.replace(/^\uFEFF/, ''), SEPARATORS);
  root.innerHTML = html.replaceAll('\r\n', '\n');
  await plugin.convertSlides();
  vi.unstubAllGlobals();
  return [...root.children].flatMap((section) => {
    const stack = [...section.children].filter(({ tagName }) => tagName === 'SECTION');
    const slides = stack.length > 0 ? stack : [section];
    return slides.map((slide, index) => {
      const notes = slide.querySelector('aside.notes');
      notes?.remove();
      return describe(slide, notes, index > 0);
    });
  });
}

/** The slides that we make of a deck, without what only our theme needs. */
export function ourSlides(markdown: string): ComparedSlide[] {
  const folder = makeTaller({ 'deck.md': markdown, 'img/a.png': 'x' });
  const context: SlideContext = { ...makeContext(), fileAddress: (path) => path };
  return readTaller(folder, testComponents).slides.map((slide) => {
    const section = renderSlide(slide, 'section', context);
    section.classList.remove('lamina', 'simple');
    section.style.removeProperty('--tope');
    if (!section.getAttribute('style')) section.removeAttribute('style');
    if (!markdown.includes(`id="${slide.id}"`)) section.removeAttribute('id');
    const notes = slide.notes && createDocument().createElement('aside');
    if (notes) fillElement(notes, slide.notes!, context);
    return describe(section, notes ?? null, slide.below);
  });
}

function describe(slide: Element, notes: Element | null, below: boolean): ComparedSlide {
  const attributes = [...slide.attributes]
    .filter(({ name, value }) => !name.startsWith('data-markdown') && !(name === 'class' && value === ''))
    .map(({ name, value }) => [name, value]);
  return {
    below,
    attributes: Object.fromEntries(attributes),
    body: tidy(slide),
    notes: notes ? tidy(notes) : undefined,
  };
}

function tidy(element: Element): string {
  // White space beside blocks shows nowhere.
  return canonicalHtml(element)
    .replace(/ ?(<\/?(?:aside|blockquote|br|div|h[1-6]|li|ol|p|pre|table|tbody|td|th|thead|tr|ul)\b[^>]*>) ?/g, '$1')
    .trim();
}
