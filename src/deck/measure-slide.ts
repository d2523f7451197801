/** What is wrong with a slide's geometry, in an editor's words. */
interface Misfit {
  check: 'desbordes' | 'letra' | 'palabras';
  problem: string;
  remedy: string;
  text: string | undefined;
}

/**
 * What is wrong with the geometry of the slide on show, where only `captions` may be smaller than 20 px. Preflight runs it
 * inside the page, by itself: nothing from outside the function is there. Sizes are those of the 1280 x 720 slide.
 */
export function measureSlide(captions = '.pie, .ruta, .cita, .componente, small'): Misfit[] {
  const found = new Map<string, Misfit>();
  const add = (check: Misfit['check'], problem: string, remedy: string, text?: string) =>
    found.set(problem, { check, problem, remedy, text });
  const slide = document.querySelector<HTMLElement>('.slides section.lamina.present:not(.stack)');
  if (!slide) return [];
  const frame = slide.getBoundingClientRect();
  const scale = frame.width / 1280;
  const footer = slide.querySelector('.pie')?.getBoundingClientRect();
  // Text for screen readers only, and what a card has scrolled or cut away, is not on show.
  const isShown = (node: Element, box: DOMRect) => {
    for (let each: Element | null = node; each && each !== slide; each = each.parentElement) {
      const style = getComputedStyle(each);
      if (style.clipPath.startsWith('inset(50%')) return false;
      if (style.opacity === '0' || style.visibility === 'hidden' || style.display === 'none') return false;
      if (style.overflow === 'visible' || each instanceof SVGElement) continue;
      const cut = each.getBoundingClientRect();
      if (box.top >= cut.bottom || box.bottom <= cut.top || box.left >= cut.right || box.right <= cut.left)
        return false;
    }
    return true;
  };
  const plain = (text: string | null) => (text ?? '').trim().replace(/\s+/g, ' ').slice(0, 40);
  const quote = (text: string | null) => `«${plain(text)}»`;

  const leaves = (box: DOMRect, node: Element): string | undefined => {
    const sideways = box.left < frame.left - 1 || box.right > frame.right + 1;
    if (sideways || box.top < frame.top - 1 || box.bottom > frame.bottom + 1) return 'se sale de la lámina';
    const onFooter = footer && !node.closest('.pie') && box.bottom > footer.top + 1 && box.top < footer.bottom;
    return onFooter ? 'llega hasta el pie' : undefined;
  };

  const boxes: { lines: DOMRect[]; node: Element; label: string; text: string }[] = [];
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const node = text.parentElement!;
    if (text.textContent!.trim() === '' || node.closest('aside.notes, .solo-lectores, .numeral, option, [hidden]'))
      continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const box = range.getBoundingClientRect();
    if (box.width < 1 || box.height < 1 || !isShown(node, box)) continue;
    const label = quote(text.textContent);
    // SVG text is scaled by its viewBox as well as by the slide.
    const svg = node.closest('svg');
    const svgScale = svg?.viewBox.baseVal.width
      ? svg.getBoundingClientRect().width / scale / svg.viewBox.baseVal.width
      : 1;
    const size = Number.parseFloat(getComputedStyle(node).fontSize) * svgScale;
    // A figure may write less large what is much: how large each writes what has room, tests say.
    const least = node.closest(captions) ? 16 : 20;
    if (size < least - 0.1) {
      add(
        'letra',
        `${label} se lee a ${size.toFixed(1)} px`,
        `dele al menos ${least} px: acorte el texto o parta la lámina`,
        plain(text.textContent),
      );
    }
    const away = leaves(box, node);
    if (away) add('desbordes', `${label} ${away}`, 'acorte el texto o parta la lámina en dos', plain(text.textContent));
    boxes.push({ lines: [...range.getClientRects()], node, label, text: plain(text.textContent) });
  }
  for (const image of slide.querySelectorAll('img')) {
    const box = image.getBoundingClientRect();
    if (image.closest('aside.notes') || box.width < 1 || box.height < 1 || !isShown(image, box)) continue;
    const label = `la imagen ${quote(image.alt)}`;
    const away = leaves(box, image);
    const text = plain(image.alt) || decodeURI(image.getAttribute('src') ?? '').replace(/^.*\//, '');
    if (away) add('desbordes', `${label} ${away}`, 'dele menos ancho o alto, o una lámina propia', text);
    boxes.push({ lines: [box], node: image, label, text });
  }
  for (const [index, a] of boxes.entries()) {
    for (const b of boxes.slice(index + 1)) {
      // What reaches the footer has been said.
      if (a.node.contains(b.node) || b.node.contains(a.node) || a.node.closest('.pie') || b.node.closest('.pie'))
        continue;
      // What is opened over the rest of a component covers it on purpose.
      if (a.node.closest('[data-encima]') !== b.node.closest('[data-encima]')) continue;
      // Line by line: what follows in the same line lies in the box of a text that wraps.
      const collide = a.lines.some((one) =>
        b.lines.some((two) => {
          const across = Math.min(one.right, two.right) - Math.max(one.left, two.left);
          const down = Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top);
          return across > 2 && down > Math.min(one.height, two.height) * 0.35;
        }),
      );
      if (collide) add('desbordes', `${a.label} y ${b.label} se enciman`, 'acorte uno de los dos o sepárelos', b.text);
    }
  }
  for (const node of slide.querySelectorAll<HTMLElement>('h1, h2, h3, p, li, td, th, .cuerpo, .grupo')) {
    if (node.closest('aside.notes, .solo-lectores, svg') || !isShown(node, node.getBoundingClientRect())) continue;
    if (node.clientHeight === 0 || getComputedStyle(node).display === 'inline') continue;
    if (node.matches('.cuerpo, .grupo, li, td') && node.scrollHeight > node.clientHeight + 3) {
      add(
        'desbordes',
        `${quote(node.textContent)} no cabe en su espacio`,
        'acorte el texto o parta la lámina en dos',
        plain(node.textContent),
      );
    }
    if (node.scrollWidth <= node.clientWidth + 1) continue;
    // Words, and not what a link has around its own for a finger.
    const end = node.getBoundingClientRect().left + (node.clientLeft + node.clientWidth + 1) * scale;
    if (boxes.some((each) => node.contains(each.node) && each.lines.some(({ right }) => right > end))) {
      const [longest = ''] = node
        .textContent!.trim()
        .split(/\s+/)
        .sort((a, b) => b.length - a.length);
      add(
        'palabras',
        `«${longest}» es más ancha que su renglón`,
        'use una palabra más corta o pártala con &shy;',
        longest,
      );
    }
  }
  return [...found.values()];
}
