import type { Markup } from './component.ts';

/** The sign of what a slide said otherwise; named where nothing beside it says so. */
export function renderDiffersSign(place: 'before' | 'after'): Markup {
  if (place === 'before') return <span class="difiere">◆ </span>;
  return (
    <span class="difiere" title="Difiere de la lámina">
      {' ◆'}
    </span>
  );
}
