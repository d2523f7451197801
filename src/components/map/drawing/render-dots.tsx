import type { Markup } from '../../component.ts';
import type { Point } from '../geography/trace-rings.ts';
import { writePath } from '../geography/write-path.ts';

/** What has no documented date: of the last step (`cohort`), and pale until then as what they lie on. */
export function renderDots(dots: readonly Point[], cohort?: number): Markup | undefined {
  if (dots.length === 0) return undefined;
  const rings = dots.map((dot) => [dot]);
  return <path class="mapa-puntos" data-cohorte={cohort} d={writePath(rings, { closed: false })} />;
}
