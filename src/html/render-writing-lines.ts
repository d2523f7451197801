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
  // One stroke as wide as the sheet, in dashes as thin as a line (styles/booklet/slide.css): a page has dozens of these.
  path.setAttribute('d', `M${WIDTH / 2} ${STEP - 0.2}V${STEP * COUNT}`);
  svg.append(path);
  box.append(svg);
  return box;
}
