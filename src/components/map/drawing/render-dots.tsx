import type { Markup } from '../../component.ts';
import { roundTenth } from '../../round-tenth.ts';
import type { Point } from '../geography/trace-rings.ts';

/** What has no documented date: of the last step (`cohort`), and pale until then as what they lie on. */
export function renderDots(dots: readonly Point[], cohort?: number): Markup | undefined {
  const d = dots.map(([x, y]) => `M${roundTenth(x)} ${roundTenth(y)}h0`).join('');
  return d === '' ? undefined : <path class="mapa-puntos" data-cohorte={cohort} d={d} />;
}
