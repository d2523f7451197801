/** Where an entity is, as the drawing says. */
export function anchorOf(shape: SVGElement): readonly [x: number, y: number] {
  const [x = 0, y = 0] = (shape.dataset.ancla ?? '').split(' ').map(Number);
  return [x, y];
}
