import { encode } from 'uqr';
import { shellText } from '../language/shell-es-mx.ts';

const SVG = 'http://www.w3.org/2000/svg';
// The standard asks for four modules of quiet around the code.
const QUIET = 4;

/** The cover's way to the reading edition at `address`: a QR code for phones in the room, and the same as a link. */
export function renderReadingCode(address: string, document: Document): Element {
  const link = document.createElement('a');
  link.className = 'codigo-lectura';
  link.setAttribute('href', address);
  const words = document.createElement('strong');
  words.textContent = shellText.readOnPhone;
  const written = document.createElement('span');
  written.className = 'direccion';
  written.textContent = address.replace(/^https?:\/\//, '');
  link.append(renderCode(address, document), words, ' ', written);
  return link;
}

function renderCode(content: string, document: Document): Element {
  const { data, size } = encode(content, { ecc: 'M', border: 0 });
  const svg = document.createElementNS(SVG, 'svg');
  const side = size + 2 * QUIET;
  svg.setAttribute('viewBox', `${-QUIET} ${-QUIET} ${side} ${side}`);
  // The link's words say the same.
  svg.setAttribute('aria-hidden', 'true');
  const ground = document.createElementNS(SVG, 'rect');
  for (const [name, value] of [
    ['x', -QUIET],
    ['y', -QUIET],
    ['width', side],
    ['height', side],
  ] as const)
    ground.setAttribute(name, String(value));
  // Without the style sheet too a phone must read it.
  ground.setAttribute('fill', 'white');
  const modules = document.createElementNS(SVG, 'path');
  modules.setAttribute('d', data.map(writeRow).join(''));
  svg.append(ground, modules);
  return svg;
}

/** Each run of dark modules of a row as one rectangle. */
function writeRow(row: readonly boolean[], y: number): string {
  const runs = [
    ...row
      .map((dark) => (dark ? '1' : '0'))
      .join('')
      .matchAll(/1+/g),
  ];
  return runs.map(({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`).join('');
}
