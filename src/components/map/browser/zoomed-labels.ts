import { type Box, boxAround, boxesOverlap, isWithin } from '../../box.ts';
import { segmentMeetsBox } from '../labels/segment-meets-box.ts';
import { anchorOf } from './anchor-of.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** Height of a name on the map, in the drawing's pixels; its size does not change with the zoom. */
const HEIGHT = 28;
/** So much larger, which two presses make it, the map has room for the names of what it shows. */
const NAMES_FROM = 3.2;
const AROUND = 1.1;

interface Named {
  text: SVGTextElement;
  key: string;
  anchor: readonly [number, number];
  /** Of its shape on the whole map. */
  shape: DOMRect;
  width: number;
}

/**
 * What is written on a zoomed map. The highlighted state's label gives way where it would meet the name of what is chosen:
 * on the whole map they keep clear of each other (layout.ts); and where it would be cut off. Far in, every entity gets its name instead that has the room
 * and all of it in view. Returns what looks again, at a scale, with a part of the map so large in view.
 */
export function createZoomedLabels(
  canvas: SVGGElement,
  chosen: SVGTextElement,
  nameOf: (key: string) => string,
): (scale: number, inView?: Box) => void {
  const group = canvas.querySelector<SVGGElement>('.mapa-rotulo');
  const host = group?.querySelector('text');
  const line = (
    group
      ?.querySelector('path')
      ?.getAttribute('d')
      ?.match(/-?[\d.]+/g) ?? []
  ).map(Number);
  const own = canvas.querySelector<SVGPathElement>('.mapa-entidades [data-propia]')?.dataset.clave;
  let names: Named[] | undefined;
  const boxOf = (node: SVGTextElement, scale: number, zoomedAway: number): Box => {
    const [x, y] = ['x', 'y'].map((side) => Number(node.getAttribute(side)) * scale) as [number, number];
    const [aside, below] = ['--lado', '--bajo'].map((side) => Number.parseFloat(node.style.getPropertyValue(side)));
    const middle = [x + aside! / zoomedAway, y + below! / zoomedAway] as [number, number];
    return boxAround(middle, node.getComputedTextLength() * scale, HEIGHT);
  };
  const rankOf = ({ key, shape }: Named) => (key === own ? Number.POSITIVE_INFINITY : shape.width * shape.height);
  const write = (scale: number): Named[] => {
    const list = document.createElementNS(SVG, 'g');
    list.setAttribute('class', 'mapa-control mapa-nombres');
    list.setAttribute('aria-hidden', 'true');
    list.setAttribute('translate', 'no');
    const all = [...canvas.querySelectorAll<SVGPathElement>('.mapa-entidades path')].map((path) => {
      const text = document.createElementNS(SVG, 'text');
      const key = path.dataset.clave!;
      const anchor = anchorOf(path);
      text.textContent = nameOf(key);
      for (const [name, value] of [
        ['x', anchor[0]],
        ['y', anchor[1]],
        ['dy', '.35em'],
      ] as const)
        text.setAttribute(name, String(value));
      list.append(text);
      return { text, key, anchor, path };
    });
    chosen.before(list);
    return all
      .map(({ path, ...each }) => ({
        ...each,
        shape: path.getBBox(),
        width: each.text.getComputedTextLength() * scale,
      }))
      .sort((a, b) => rankOf(b) - rankOf(a));
  };

  return (scale, inView) => {
    const isNamed = chosen.textContent !== '';
    group?.toggleAttribute('data-junto', isNamed);
    // On the whole map they keep clear of each other: measuring them would have the page laid out in the midst of a click.
    const measures = scale > 1;
    const named = measures && isNamed ? boxOf(chosen, scale, scale) : undefined;
    const label = measures && host ? boxOf(host, scale, 1) : undefined;
    const [startX = 0, startY = 0, endX = 0, endY = 0] = line.map((at) => at * scale);
    const meetsLabel = (box: Box) =>
      label !== undefined && (boxesOverlap(box, label) || segmentMeetsBox([startX, startY], [endX, endY], box));
    const isCut = (box: Box) => inView !== undefined && !isWithin(box, inView);
    // On a slide that is not shown nothing has a width.
    if (scale >= NAMES_FROM && canvas.getBoundingClientRect().width > 0) names ??= write(scale);
    const places = (scale >= NAMES_FROM ? (names ?? []) : []).map(({ text, key, anchor, shape, width }) => {
      const box = boxAround([anchor[0] * scale, anchor[1] * scale], width, HEIGHT);
      return { text, key, box, hasRoom: !isCut(box) && width < shape.width * scale * AROUND };
    });
    const mustYield = label !== undefined && (isCut(label) || (named !== undefined && meetsLabel(named)));
    const yields = mustYield || places.some(({ key, hasRoom }) => key === own && hasRoom);
    group?.toggleAttribute('data-cede', yields);
    const taken = named ? [named] : [];
    for (const { text } of names ?? []) text.toggleAttribute('hidden', true);
    for (const { text, key, box, hasRoom } of places) {
      // The highlighted state has its name in any case.
      const isWanted = key === own ? yields && !isCut(box) : hasRoom && (yields || !meetsLabel(box));
      const fits = isWanted && key !== chosen.dataset.de && !taken.some((other) => boxesOverlap(other, box));
      text.toggleAttribute('hidden', !fits);
      if (fits) taken.push(box);
    }
  };
}
