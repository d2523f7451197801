/**
 * What can be seen now of the figures inside `selector`, by the id of their slide: texts that nothing cuts or covers. Runs
 * inside the page, by itself: nothing from outside the function is there.
 */
export function seenInFigures(selector: string): Record<string, string> {
  const seen: Record<string, string> = {};
  const root = document.querySelector<HTMLElement>(selector);
  if (!root) return seen;
  // A slide ends at its edges and above its foot; what is read by scrolling has no end.
  const onSlide = root.matches('section.lamina');
  const frame = onSlide ? root.getBoundingClientRect() : undefined;
  const foot = onSlide ? root.querySelector('.pie')?.getBoundingClientRect() : undefined;

  const bounds = (node: Element) => {
    const boxes = frame
      ? [{ left: frame.left, right: frame.right, top: frame.top, bottom: foot?.top ?? frame.bottom }]
      : [];
    for (let each: Element | null = node; each && each !== root; each = each.parentElement) {
      const style = getComputedStyle(each);
      if (style.clipPath.startsWith('inset(50%') || style.opacity === '0' || style.visibility === 'hidden')
        return undefined;
      // Of a drawing, only its own edges cut.
      const cuts = style.overflow !== 'visible' && !(each instanceof SVGElement && each.localName !== 'svg');
      if (cuts) boxes.push(each.getBoundingClientRect());
    }
    return boxes;
  };
  const isCovered = (node: Element, box: DOMRect) => {
    const stack = document.elementsFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
    for (const each of stack) {
      if (each === node || each.contains(node) || node.contains(each)) return false;
      const alpha = /rgba\(.*, ([\d.]+)\)$/.exec(getComputedStyle(each).backgroundColor)?.[1] ?? '1';
      if (root.contains(each) && each instanceof HTMLElement && Number(alpha) > 0.5) return true;
    }
    return false;
  };

  for (const figure of root.querySelectorAll('.componente')) {
    const id = figure.closest('.lamina')?.id ?? '';
    seen[id] ??= '';
    const walker = document.createTreeWalker(figure, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const node = text.parentElement!;
      if (text.textContent!.trim() === '') continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const lines = [...range.getClientRects()].filter(({ width, height }) => width >= 1 && height >= 1);
      const edges = lines.length > 0 ? bounds(node) : undefined;
      if (!edges) continue;
      const isWhole = lines.every((line) => {
        const spare = line.height * 0.3;
        return edges.every(
          (edge) =>
            line.left >= edge.left - spare &&
            line.right <= edge.right + spare &&
            line.top >= edge.top - spare &&
            line.bottom <= edge.bottom + spare,
        );
      });
      // Whether something lies over it can be asked only where the window is.
      if (isWhole && !(onSlide && lines.some((line) => isCovered(node, line)))) seen[id] += ` ${text.textContent}`;
    }
  }
  return seen;
}
