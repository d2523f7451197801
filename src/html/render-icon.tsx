import type { Markup } from '../components/component.ts';
import type { ICONS } from '../content/check-tokens.ts';

// Our own drawings on a 48 x 48 grid, strokes only; colour and width come from CSS.
const PATHS: Record<(typeof ICONS)[number], string[]> = {
  ojo: [
    'M4 24C10 14 17 9 24 9s14 5 20 15c-6 10-13 15-20 15S10 34 4 24Z',
    'M24 16.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15Z',
  ],
  documento: ['M10 5h20l8 8v30H10Z', 'M30 5v8h8', 'M17 22h14', 'M17 29h14', 'M17 36h8'],
  personas: [
    'M18 8.5a7 7 0 1 1 0 14 7 7 0 0 1 0-14Z',
    'M5 40c0-8 5.500-13 13-13s13 5 13 13',
    'M31.500 12.500a5.500 5.500 0 1 1 1.500 10.800',
    'M35 28.200c5 1 8 5.200 8 11.800',
  ],
  pantalla: ['M6 8h36v25H6Z', 'M16 41h16', 'M24 33v8', 'M14 17h8', 'M14 24h5', 'M26 17h8', 'M23 24h11'],
};

/** A decorative line icon: nothing is said about it to a screen reader. */
export function renderIcon(name: (typeof ICONS)[number]): Markup {
  return (
    // Without styles and a size it would be as wide as the page.
    <svg class="icono" viewBox="0 0 48 48" width={48} height={48} aria-hidden="true">
      {PATHS[name].map((d) => (
        <path d={d} />
      ))}
    </svg>
  );
}
