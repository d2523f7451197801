const LEAST = 28;

/** Shows one of a timeline's pictures: 0 is the whole, then one for each step. What it has of the picture before moves to its place. */
export function showView(timeline: HTMLElement, view: number): void {
  const before = Number(timeline.querySelector<SVGElement>('.suelo:not([data-fuera])')?.dataset.vista);
  if (before === view) return;
  for (const part of timeline.querySelectorAll<SVGElement>('[data-vista]'))
    part.toggleAttribute('data-fuera', part.dataset.vista !== String(view));
  // As long as what the style sheet moves.
  const seconds = getComputedStyle(timeline.querySelector('.marca > *') ?? timeline).transitionDuration;
  const time = 1000 * Number.parseFloat(seconds);
  for (const mark of timeline.querySelectorAll<SVGElement>('.marca')) moveMark(mark, before, view, time);
}

function moveMark(mark: SVGElement, before: number, view: number, time: number): void {
  const ball = mark.querySelector<SVGElement>('.bola');
  const box = mark.querySelector<SVGElement>('.tramo');
  const { punto, tramo } = mark.dataset;
  if (ball && punto) {
    const [x, y, scale] = placeIn(punto, view);
    ball.style.cssText = `--x: ${x}px; --y: ${y}px; --escala: ${scale}`;
  }
  const [from, to] = [before, view].map((each) => placeIn(tramo ?? punto!, each)) as [number[], number[]];
  if (box) setBox(box, to);
  setBox(mark.querySelector(':scope > .blanco')!, touchBox(to));
  if (!(time > 0)) return;
  const way = `translate(${from[0]! - to[0]!}px, ${from[1]! - to[1]!}px)`;
  if (box) glide(box, stretch(from, to), time);
  const words = mark.querySelector('.voz:not([data-fuera])');
  if (words) glide(words, way, time);
}

/** What render-mark has written of a mark: a list for each number, with that of each picture. */
function placeIn(lists: string, view: number): number[] {
  return lists.split(',').map((list) => Number(list.split(' ')[view]));
}

/** What a pointer can hit: a bar or a point, never less than it needs. */
function touchBox([x = 0, y = 0, width = 0, height = 0]: number[]): number[] {
  const [wide, high] = height > 0 ? [Math.max(LEAST, width), Math.max(LEAST, height)] : [LEAST, LEAST];
  const [middle, center] = height > 0 ? [x + width / 2, y + height / 2] : [x, y];
  return [middle - wide / 2, center - high / 2, wide, high];
}

function setBox(node: Element, box: readonly number[]): void {
  for (const [index, name] of ['x', 'y', 'width', 'height'].entries()) node.setAttribute(name, String(box[index]));
}

/** What makes the second box the first. */
function stretch(
  [x = 0, y = 0, width = 1, height = 1]: number[],
  [toX = 0, toY = 0, toWidth = 1, toHeight = 1]: number[],
) {
  const [wide, high] = [width / toWidth, height / toHeight];
  return `translate(${x - toX * wide}px, ${y - toY * high}px) scale(${wide}, ${high})`;
}

function glide(node: Element, from: string, duration: number): void {
  node.animate([{ transform: from }, { transform: 'none' }], { duration, easing: 'ease' });
}
