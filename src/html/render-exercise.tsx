import type { Markup } from '../components/component.ts';
import { lineIcon } from '../components/line-icon.tsx';
import { registry } from '../components/registry.ts';
import type { Taller } from '../content/model.ts';
import { workbookWords } from '../language/workbook-es-mx.ts';
import { renderField } from './render-field.tsx';

const ARROWS = { arriba: 'M5 15l7-7 7 7', abajo: 'M5 9l7 7 7-7' } as const;

/** The problems of the workshop's table put into the reader's order, a reason each, and one of the reader's own. */
export function renderExercise(taller: Taller): Markup | undefined {
  const problems = taller.slides
    .flatMap(({ body }) => body)
    .map((token) => (token.type === 'component' ? registry.get(token.name)!.ranks?.(token.spec) : undefined))
    .find((ranks) => ranks !== undefined);
  if (!problems) return undefined;
  const { exercise, exerciseHint, ownProblem, ownReason, why } = workbookWords;
  return (
    <section class="ejercicio-caja solo-con-script" aria-label={exercise}>
      <h4>{exercise}</h4>
      <p>{exerciseHint}</p>
      <ol class="orden">{problems.map(({ id, title }, index) => renderProblem(id, title, index))}</ol>
      <p class="campo-estado" />
      <div class="orden-propio">
        {renderField('propio/problema', ownProblem, ownProblem)}
        {renderField('propio/motivo', why(ownProblem), ownReason)}
      </div>
    </section>
  );
}

function renderProblem(id: string, title: string, index: number): Markup {
  // Ids of data files may hold what an entry's name can't.
  const key = encodeURIComponent(id);
  return (
    <li data-problema={key} data-numero={index}>
      <div class="orden-cabeza">
        <span class="orden-lugar">{index + 1}</span>
        <span class="orden-titulo">{title}</span>
        {renderMove('arriba', workbookWords.up(title))}
        {renderMove('abajo', workbookWords.down(title))}
      </div>
      {renderField(`motivo/${key}`, workbookWords.why(title), workbookWords.reason)}
    </li>
  );
}

function renderMove(way: keyof typeof ARROWS, label: string): Markup {
  return (
    <button type="button" data-mover={way} aria-label={label}>
      {lineIcon(ARROWS[way], 22)}
    </button>
  );
}
