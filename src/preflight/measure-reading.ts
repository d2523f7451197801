import type { Check, Finding } from './finding.ts';

/**
 * What is wrong with the width and the letters of a page that is read by scrolling, at the width that it has now. Runs
 * inside the page, by itself: nothing from outside the function is there.
 */
export function measureReading(): Finding[] {
  const found = new Map<string, Finding>();
  const add = (check: Check, node: Element | undefined, problem: string, remedy: string, text: string) =>
    found.set(problem, { check, slide: node?.closest('.lamina')?.id, problem, remedy, text });
  const plain = (text: string | null) => (text ?? '').trim().replace(/\s+/g, ' ').slice(0, 40);
  const main = document.querySelector('main') ?? document.body;

  const width = document.documentElement.clientWidth;
  const isCut = (node: Element) => {
    for (let each = node.parentElement; each && each !== document.body; each = each.parentElement) {
      if (getComputedStyle(each).overflowX !== 'visible') return true;
    }
    return false;
  };
  if (document.documentElement.scrollWidth > width + 1) {
    const wide = [...document.body.querySelectorAll<HTMLElement>('*')].filter((each) => {
      const box = each.getBoundingClientRect();
      return box.right > width + 1 && box.width > 0 && !isCut(each);
    });
    // The innermost of each; what holds it is wide because of it.
    for (const node of wide.filter((each) => !wide.some((other) => other !== each && each.contains(other)))) {
      const text = plain(node.textContent) || node.getAttribute('alt') || node.localName;
      add(
        'desbordes',
        node,
        `«${text}» hace que la página se corra de lado`,
        'acorte la palabra o quite su ancho',
        text,
      );
    }
  }

  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const node = text.parentElement!;
    const words = plain(text.textContent);
    if (words === '' || node.closest('svg, sup, option, script, style, .solo-lectores')) continue;
    const size = Number.parseFloat(getComputedStyle(node).fontSize);
    if (size >= 13.5 || !node.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    add('letra', node, `«${words}» se lee a ${size.toFixed(1)} px`, 'dele al menos 14 px', words);
  }

  const wordsIn = (node: Element): DOMRect[] => {
    const [lines, range] = [[] as DOMRect[], document.createRange()];
    const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      range.selectNodeContents(text);
      if (!text.parentElement!.closest('.solo-lectores')) lines.push(...range.getClientRects());
    }
    return lines;
  };
  const isForEars = (node: Element) => {
    for (let each: Element | null = node; each && each !== main; each = each.parentElement) {
      if (getComputedStyle(each).clipPath.startsWith('inset(50%')) return true;
    }
    return false;
  };
  for (const node of main.querySelectorAll<HTMLElement>('h1, h2, h3, h4, p, li, dd, td, th')) {
    if (node.clientWidth === 0 || getComputedStyle(node).display === 'inline') continue;
    if (node.scrollWidth <= node.clientWidth + 1 || isForEars(node)) continue;
    // Words, and not what a link has around its own for a finger.
    const end = node.getBoundingClientRect().left + node.clientLeft + node.clientWidth + 1;
    if (!wordsIn(node).some(({ right }) => right > end)) continue;
    const [longest = ''] = plain(node.textContent)
      .split(' ')
      .sort((a, b) => b.length - a.length);
    const remedy = 'use una palabra más corta o pártala con &shy;';
    add('palabras', node, `«${longest}» es más ancha que su renglón`, remedy, longest);
  }
  return [...found.values()];
}
