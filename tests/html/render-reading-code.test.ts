import { encode } from 'uqr';
import { expect, it } from 'vitest';
import { renderReadingCode } from '../../src/html/render-reading-code.tsx';
import { toNode } from '../../src/html/to-node.ts';

const ADDRESS = 'https://ejemplo.mx/taller/lectura.html';
const render = () => toNode(renderReadingCode(ADDRESS));

/** The modules that a drawing's path covers, as rows of 0 and 1. */
function modulesOf(svg: Element, size: number): string[] {
  const rows = Array.from({ length: size }, () => Array<string>(size).fill('0'));
  for (const [, x, y, width] of svg
    .querySelector('path')!
    .getAttribute('d')!
    .matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let i = 0; i < Number(width); i++) rows[Number(y)]![Number(x) + i] = '1';
  }
  return rows.map((row) => row.join(''));
}

it('renderReadingCode(address) draws every module of the QR code, with the quiet zone around it', () => {
  const svg = render().querySelector('svg')!;
  const { data, size } = encode(ADDRESS, { ecc: 'M', border: 0 });
  expect(modulesOf(svg, size)).toEqual(data.map((row) => row.map(Number).join('')));
  expect(svg.getAttribute('viewBox')).toBe(`-4 -4 ${size + 8} ${size + 8}`);
});

it('renderReadingCode(address) is a link that says where it leads, its drawing hidden from a screen reader', () => {
  const link = render();
  expect(link.getAttribute('href')).toBe(ADDRESS);
  expect(link.textContent).toBe('Lea el taller en su teléfono ejemplo.mx/taller/lectura.html');
  expect(link.querySelector('svg')!.getAttribute('aria-hidden')).toBe('true');
});
