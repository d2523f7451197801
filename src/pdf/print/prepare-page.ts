import type { Page } from '@playwright/test';
import { abbreviationPattern } from '../../content/abbreviation-pattern.ts';
import { LABEL_LANGUAGE } from '../finish/mend-lists.ts';

/**
 * Makes the page say to Chromium's tags what they would lose: another language and abbreviations inside a line, labels of
 * descriptions, what a style sheet writes above a slide or into a cell, and what stands beside a picture for listeners alone.
 * Nothing of it is seen.
 * Returns the words as a reader sees them.
 */
export async function preparePage(page: Page, abbreviations: readonly string[]): Promise<string> {
  return page.evaluate(prepare, {
    pattern: abbreviationPattern(abbreviations)?.source,
    label: LABEL_LANGUAGE,
    looks: LOOKS,
  });
}

const LOOKS = [
  ...['display', 'grid-row', 'grid-column', 'margin', 'padding', 'color', 'font-family', 'font-size', 'font-style'],
  ...['font-weight', 'font-stretch', 'letter-spacing', 'line-height', 'text-transform', 'max-width'],
];

// Runs in the page: no function with a name of its own, nothing from outside.
function prepare({ pattern, label, looks }: { pattern: string | undefined; label: string; looks: string[] }): string {
  const { body } = document;
  // A language is only carried over by what stands for itself in the accessibility tree.
  for (const node of body.querySelectorAll('[lang]:not([role])'))
    if (getComputedStyle(node).display === 'inline' && !node.matches('a, em, strong, code, abbr'))
      node.setAttribute('role', 'mark');
  const written = [];
  for (const node of body.querySelectorAll<HTMLElement>('article, th, td')) {
    const style = getComputedStyle(node, '::before');
    const [, text] = /^"(.*)"$/s.exec(style.content) ?? [];
    if (text === undefined || !/[\p{L}\p{N}]/u.test(text) || style.position !== 'static') continue;
    const real = document.createElement(node.localName === 'article' ? 'p' : 'span');
    real.textContent = text.replace(/\\(?=["\\])/g, '');
    for (const each of looks) real.style.setProperty(each, style.getPropertyValue(each));
    written.push({ node, real });
  }
  // All have been looked at first: each that is added lays out the page anew.
  for (const { node, real } of written) {
    node.prepend(real);
    node.setAttribute('data-escrito', '');
  }
  const silent = document.createElement('style');
  silent.textContent = '[data-escrito]::before { display: none !important; }';
  body.append(silent);
  for (const list of body.querySelectorAll('dl')) {
    if (![...list.children].every((child) => child.localName === 'div')) continue;
    list.setAttribute('role', 'list');
    for (const item of list.children) item.setAttribute('role', 'listitem');
    for (const term of list.querySelectorAll(':scope > div > dt')) {
      term.setAttribute('role', 'term');
      term.setAttribute('lang', label);
    }
  }
  for (const drawing of body.querySelectorAll('svg[data-descripcion]')) {
    drawing.removeAttribute('aria-hidden');
    drawing.setAttribute('role', 'img');
    // Told in the order of the steps: a page for a step has come as far as that.
    const parts = drawing.getAttribute('data-descripcion')!.split('; ');
    const step = drawing.closest<HTMLElement>('[data-paso-impreso]')?.dataset.paso;
    drawing.setAttribute('aria-label', parts.slice(0, step === undefined ? undefined : Number(step)).join('; '));
  }
  for (const figure of body.querySelectorAll('figure')) {
    const picture = figure.querySelector('svg[aria-label]:not([aria-hidden])');
    if (!picture) continue;
    picture.setAttribute('role', 'img');
    const step = figure.closest<HTMLElement>('[data-paso-impreso]')?.dataset.paso;
    const parts = [];
    for (const node of figure.querySelectorAll('*')) {
      if (getComputedStyle(node).clipPath === 'none' || node.localName === 'figcaption' || node.closest('svg'))
        continue;
      if (node.parentElement!.closest('[data-oculto]')) continue;
      // The first page of a figure has told all of it; a page for a step tells what the step shows.
      if (node.closest('[data-callado]')) continue;
      node.setAttribute('data-oculto', '');
      const copy = node.cloneNode(true) as Element;
      for (const cited of copy.querySelectorAll(
        `[data-callado], .fuentes-de-figura, [aria-hidden="true"]${step === undefined ? '' : ', caption'}`,
      ))
        cited.remove();
      for (const cell of copy.querySelectorAll('th, td')) if (!cell.textContent?.trim()) cell.remove();
      for (const cell of copy.querySelectorAll('th, td')) cell.append(cell.nextElementSibling ? ', ' : '. ');
      for (const part of copy.querySelectorAll('caption, p, li')) part.append('. ');
      const text = `${copy.textContent}.`
        .replace(/\s+/g, ' ')
        .replace(/\s+(?=[.,])/g, '')
        .replace(/(?<=[.,:;!?])\.+/g, '');
      if (/[\p{L}\p{N}]/u.test(text)) parts.push(text.trim());
    }
    const said = picture.getAttribute('aria-label')!;
    if (parts.length > 0) picture.setAttribute('aria-label', [said, ...parts].join(' '));
  }
  if (pattern !== undefined) {
    const abbreviation = new RegExp(pattern, 'gu');
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    const texts = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (!node.parentElement!.closest('svg, script, style, template, code')) texts.push(node as Text);
    for (const text of texts) {
      const found = [...text.data.matchAll(abbreviation)].reverse();
      // The parts of a text that is laid out as one box would become boxes of their own.
      if (found.length > 0 && /flex|grid/.test(getComputedStyle(text.parentElement!).display)) {
        const box = document.createElement('x-texto');
        text.replaceWith(box);
        box.append(text);
      }
      for (const { 0: each, index } of found) {
        if (each === text.data.trim()) continue;
        const rest = text.splitText(index);
        rest.splitText(each.length);
        const marked = document.createElement('abbr');
        rest.replaceWith(marked);
        marked.append(rest);
      }
    }
  }
  // In drawings the lines of a label stand in the markup without a space, and beside what a style sheet writes spaces are lost.
  const hide = document.createElement('style');
  hide.textContent = 'svg { display: none !important; } *::before, *::after { content: none !important; }';
  body.append(hide);
  const words = body.innerText;
  hide.remove();
  return words;
}
