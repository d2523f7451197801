const SVG = 'http://www.w3.org/2000/svg';

/** A line drawing for a button, on a grid of 24; the button has the words. */
export function createIcon(document: Document, d: string): SVGSVGElement {
  const icon = document.createElementNS(SVG, 'svg');
  icon.setAttribute('viewBox', '0 0 24 24');
  icon.setAttribute('width', '22');
  icon.setAttribute('height', '22');
  icon.setAttribute('aria-hidden', 'true');
  icon.setAttribute('class', 'mapa-icono');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', d);
  icon.append(path);
  return icon;
}
