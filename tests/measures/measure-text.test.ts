import { expect, it } from 'vitest';
import { measureText } from '../../src/measures/measure-text.ts';

// Widths that Chromium gives.
const MEASURED = [
  ['36 compromisos', 'regular', 16, 123.1],
  ['7 ejes, 11 compromisos', 'regular', 16, 167.8],
  ['Secretariado Técnico', 'bold', 20, 201.2],
  ['Informe de Citizen Lab', 'bold', 20, 213.6],
  ['Primeras declaraciones', 'bold', 20, 223.8],
  ['76 gobiernos locales', 'bold', 20, 197.3],
] as const;

it('measureText(text, font, size) is at most two hundredths more than the browser says, and never less', () => {
  for (const [text, font, size, width] of MEASURED) {
    expect(measureText(text, font, size), text).toBeGreaterThanOrEqual(width);
    expect(measureText(text, font, size), text).toBeLessThan(width * 1.02);
  }
});

it('measureText(text, font, size) takes a letter beyond Latin for a wide one', () => {
  expect(measureText('漢', 'regular', 20)).toBe(20);
  expect(measureText('Ω', 'bold', 20)).toBe(20);
});

it('measureText(text, font, size) knows the letters of Latin Extended, and a letter with its mark apart', () => {
  expect(measureText('ő', 'regular', 20)).toBeCloseTo(measureText('o', 'regular', 20), 0);
  expect(measureText('e\u0301', 'heading', 20)).toBe(measureText('é', 'heading', 20));
  expect(measureText('q\u0301', 'bold', 20)).toBe(measureText('q', 'bold', 20));
});

it('measureText(text, font, size, spacing) adds so much of the size for each letter', () => {
  expect(measureText('Taller', 'heading', 50, -0.02)).toBeCloseTo(measureText('Taller', 'heading', 50) - 6);
});
