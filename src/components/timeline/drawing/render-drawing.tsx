import type { Markup } from '../../component.ts';
import { untranslated } from '../../untranslated.ts';
import type { TimelineDrawing } from '../layout.ts';
import { renderGround } from './render-ground.tsx';
import { renderMark } from './render-mark.tsx';

/** The picture of the whole line; on a slide (`stepping`) those of its steps as well, which the browser shows in its place. */
export function renderDrawing(drawing: TimelineDrawing, stepping: boolean): Markup {
  const { width, height, pregunta, summary, items, targets, steps } = drawing;
  const views = [drawing, ...(stepping ? steps : [])];
  // A slide's paper has no other place for its question.
  const label = stepping && pregunta !== undefined ? `${pregunta} ${summary}` : summary;
  return (
    <svg class="dibujo" viewBox={`0 0 ${width} ${Math.round(height)}`} role="img" aria-label={label} {...untranslated}>
      {views.map((view, step) => renderGround(view, step, height))}
      {items.map((_, index) => renderMark(views, index, targets[index]!))}
    </svg>
  );
}
