import { countLines } from '../measures/count-lines.ts';
import { fitSize } from '../measures/fit-size.ts';
import { slideMeasures } from '../measures/slide-measures.ts';

const { px, em, ratio } = slideMeasures;
const SIZES = [40, 38, 36, 34, 32, 30, 28];
const BELOW = 16;
const MOST = 190;

/**
 * Lets a slide's heading stand beside a figure that takes the whole slide, in a column so wide at its upper right, and
 * returns the height that it takes; undefined if there is no heading, other matter, or no room.
 */
export function fitHeadingBeside(root: HTMLElement, width: number): number | undefined {
  const head = root.querySelector('.encabezado');
  const heading = head?.querySelector('h1, h2')?.textContent ?? '';
  if (!head || heading === '' || root.querySelector('.cuerpo')?.childElementCount !== 1) return undefined;
  const small = [...head.querySelectorAll('h3, .antetitulo')]
    .map((node) => countLines(node.textContent ?? '', 'heading', px['al-lado-letra'], width))
    .map((lines) => lines * px['al-lado-renglon'] + px['al-lado-entre'])
    .reduce((sum, height) => sum + height, BELOW);
  const tall = (size: number) =>
    countLines(heading, 'heading', size, width, { spacing: em['titulo-entre'] }) * size * ratio['titulo-renglon'];
  const size = fitSize(SIZES, MOST - small, tall);
  const height = Math.ceil(tall(size) + small);
  if (height > MOST + BELOW) return undefined;
  root.classList.add('titulo-al-lado');
  root.style.setProperty('--titulo-ancho', `${width}px`);
  root.style.setProperty('--titulo-talla', `${size}px`);
  return height;
}
