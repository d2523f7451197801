// Millimetres between lines, and as many as a whole sheet could take.
const STEP = 8.5;
const COUNT = 28;
const WIDTH = 200;

/** Lines to write on, for paper only; the place that they are given shows as many as it holds. Drawn: a gradient prints unevenly. */
export function renderWritingLines(document: Document): Element {
  const box = document.createElement('div');
  box.className = 'solo-papel renglones';
  box.setAttribute('aria-hidden', 'true');
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', `0 0 ${WIDTH} ${STEP * COUNT}`);
  svg.setAttribute('preserveAspectRatio', 'none');
  // Paper's style sheet gives it a size; without one it must not push the text apart.
  svg.setAttribute('height', '0');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', Array.from({ length: COUNT }, (_, line) => `M0 ${(line + 1) * STEP - 0.2}h${WIDTH}`).join(''));
  svg.append(path);
  box.append(svg);
  return box;
}
