import type { Check } from './finding.ts';

/** What is wrong with what a page shows, before it is known where that stands. */
export interface Misfit {
  check: Check;
  problem: string;
  remedy: string;
}

/**
 * What is wrong with the geometry and structure of the slide on show. Runs inside the page, by itself: nothing from
 * outside the function is there. Sizes are those of the 1280 x 720 slide.
 */
export function measureSlide(): Misfit[] {
  const found = new Map<string, Misfit>();
  const add = (check: Check, problem: string, remedy: string) => found.set(problem, { check, problem, remedy });
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
  const quote = (text: string | null) => `«${(text ?? '').trim().replace(/\s+/g, ' ').slice(0, 40)}»`;

  const boxes: { lines: DOMRect[]; node: Element; label: string }[] = [];
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
    // Second lines, marks and legends of a figure are captions; what its main text is, each component's own tests say.
    const least = node.closest('.pie, .ruta, .cita, .componente, small') ? 16 : 20;
    if (size < least - 0.1) {
      add(
        'letra',
        `${label} se lee a ${size.toFixed(1)} px`,
        `déle al menos ${least} px: acorte el texto o parta la lámina`,
      );
    }
    if (
      box.left < frame.left - 1 ||
      box.right > frame.right + 1 ||
      box.top < frame.top - 1 ||
      box.bottom > frame.bottom + 1
    ) {
      add('desbordes', `${label} se sale de la lámina`, 'acorte el texto o parta la lámina en dos');
    } else if (footer && !node.closest('.pie') && box.bottom > footer.top + 1 && box.top < footer.bottom) {
      add('desbordes', `${label} llega hasta el pie`, 'acorte el texto o parta la lámina en dos');
    }
    boxes.push({ lines: [...range.getClientRects()], node, label });
  }
  for (const [index, a] of boxes.entries()) {
    for (const b of boxes.slice(index + 1)) {
      if (a.node.contains(b.node) || b.node.contains(a.node) || a.node.parentElement === b.node.parentElement) continue;
      // Line by line: what follows in the same line lies in the box of a text that wraps.
      const collide = a.lines.some((one) =>
        b.lines.some((two) => {
          const across = Math.min(one.right, two.right) - Math.max(one.left, two.left);
          const down = Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top);
          return across > 2 && down > Math.min(one.height, two.height) * 0.35;
        }),
      );
      if (collide) add('desbordes', `${a.label} y ${b.label} se enciman`, 'acorte uno de los dos textos');
    }
  }
  for (const node of slide.querySelectorAll<HTMLElement>('h1, h2, h3, p, li, td, th, .cuerpo, .grupo')) {
    if (node.closest('aside.notes, .solo-lectores, svg') || !isShown(node, node.getBoundingClientRect())) continue;
    if (node.clientHeight === 0 || getComputedStyle(node).display === 'inline') continue;
    if (node.matches('.cuerpo, .grupo, li, td') && node.scrollHeight > node.clientHeight + 3) {
      add('desbordes', `${quote(node.textContent)} no cabe en su espacio`, 'acorte el texto o parta la lámina en dos');
    }
    if (node.scrollWidth > node.clientWidth + 1) {
      const [longest = ''] = node
        .textContent!.trim()
        .split(/\s+/)
        .sort((a, b) => b.length - a.length);
      add('palabras', `«${longest}» es más ancha que su renglón`, 'use una palabra más corta o pártala con &shy;');
    }
  }

  for (const figure of slide.querySelectorAll<HTMLElement>('.componente, img, svg:not([aria-hidden])')) {
    if (figure.closest('aside.notes, [hidden]') || figure.parentElement?.closest('.componente')) continue;
    // What a figure shows, since its own element may have no box.
    const contents = document.createRange();
    contents.selectNode(figure);
    if (figure.matches('.componente')) contents.selectNodeContents(figure);
    const { width, height } = contents.getBoundingClientRect();
    const name = figure.getAttribute('alt') || figure.localName;
    const empty =
      figure instanceof HTMLImageElement ? figure.complete && figure.naturalWidth === 0 : !figure.firstElementChild;
    if (empty) add('componentes', `la figura «${name}» está vacía`, 'revise sus datos o su archivo');
    else if (width / scale < 8 || height / scale < 8) {
      add('componentes', `la figura «${name}» no tiene tamaño`, 'quite los estilos que la encogen');
    }
  }
  for (const image of slide.querySelectorAll('img, [role="img"]')) {
    const words =
      image.getAttribute('alt') ?? image.getAttribute('aria-label') ?? image.getAttribute('aria-labelledby');
    if (words?.trim() || image.closest('[aria-hidden="true"]')) continue;
    add(
      'alternativo',
      `una imagen no tiene texto alternativo: ${image.getAttribute('src') ?? image.localName}`,
      'diga qué muestra: ![texto](imagen.png)',
    );
  }

  const headings = [...slide.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter((each) => !each.closest('aside.notes'));
  const levels = headings.map((each) => Number(each.localName[1]));
  if (headings.length === 0 && !slide.hasAttribute('aria-label')) {
    add('encabezados', 'la lámina no tiene encabezado', 'empiécela con ## y un título, o póngale aria-label="…"');
  } else if (levels[0]! > 2) {
    add(
      'encabezados',
      `la lámina empieza con un encabezado de nivel ${levels[0]}`,
      'el primero lleva ## (o # en portadas)',
    );
  }
  for (const [index, heading] of headings.entries()) {
    if (heading.textContent!.trim() === '') add('encabezados', 'hay un encabezado vacío', 'escríbalo o quítelo');
    if (index > 0 && levels[index]! > levels[index - 1]! + 1) {
      add(
        'encabezados',
        `${quote(heading.textContent)} salta un nivel de encabezado`,
        `use ${'#'.repeat(levels[index - 1]! + 1)}`,
      );
    }
  }
  return [...found.values()];
}
