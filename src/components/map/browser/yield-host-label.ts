import { type Box, boxAround, boxesOverlap } from '../../box.ts';
import { segmentMeetsBox } from '../labels/segment-meets-box.ts';

/** Height of a name on the map, in the drawing's pixels; its size does not change with the zoom. */
const HEIGHT = 28;

/**
 * The name of what is chosen keeps clear of the highlighted state's label and leader on the whole map (layout.ts); zoomed,
 * both move, and the label gives way where they would meet. Returns what looks again.
 */
export function yieldHostLabel(canvas: SVGGElement, name: SVGTextElement): (scale: number) => void {
  const group = canvas.querySelector<SVGGElement>('.mapa-rotulo');
  const text = group?.querySelector('text');
  const line = group?.querySelector('path')?.getAttribute('d');
  if (!group || !text || !line) return () => {};
  const [startX = 0, startY = 0, endX = 0, endY = 0] = (line.match(/-?[\d.]+/g) ?? []).map(Number);
  const boxOf = (node: SVGTextElement, scale: number, zoomedAway: number): Box => {
    const [x, y] = ['x', 'y'].map((side) => Number(node.getAttribute(side)) * scale) as [number, number];
    const [aside, below] = ['--lado', '--bajo'].map((side) => Number.parseFloat(node.style.getPropertyValue(side)));
    const middle = [x + aside! / zoomedAway, y + below! / zoomedAway] as [number, number];
    return boxAround(middle, node.getComputedTextLength() * scale, HEIGHT);
  };
  return (scale) => {
    let meets = false;
    if (scale > 1 && name.textContent !== '') {
      const box = boxOf(name, scale, scale);
      meets =
        boxesOverlap(box, boxOf(text, scale, 1)) ||
        segmentMeetsBox([startX * scale, startY * scale], [endX * scale, endY * scale], box);
    }
    group.toggleAttribute('data-cede', meets);
  };
}
