import type { Markup, RenderContext } from '../component.ts';
import { untranslated } from '../untranslated.ts';
import { roundTenth } from '../round-tenth.ts';
import { renderDiffersSign } from '../differs-sign.tsx';
import { renderSourceLine } from '../source-line.tsx';
import { hasNote, type ProcessDrawing, type StageDrawing } from './layout.ts';
import { LABEL_INSET } from './strip-scale.ts';

/** The strip (a picture), the stages as a list of cards (all its facts in words), and what the slide says differently. */
export function renderProcess(drawing: ProcessDrawing, context: RenderContext): Markup {
  const { stages, columns, pointSize, titulo } = drawing;
  const noted = stages.filter(hasNote);
  return (
    <figure
      class={stages.length > columns ? 'proceso-franja en-filas' : 'proceso-franja'}
      style={`--etapas: ${columns}; --letra-puntos: ${pointSize}px`}
    >
      <figcaption class="solo-en-lectura">{titulo}</figcaption>
      {renderStrip(drawing)}
      <ol class="etapas" role="list">
        {stages.map((stage) => renderStage(stage, drawing))}
      </ol>
      {noted.length > 0 && (
        <ul class="etapas-notas" role="list">
          {noted.map((stage) => renderNote(stage, context))}
        </ul>
      )}
    </figure>
  );
}

function renderStrip({ strip, stages }: ProcessDrawing): Markup {
  const { width, height, ticks, barHeight, label } = strip;
  const foot = Math.max(...stages.map(({ bar }) => bar.y)) + barHeight;
  return (
    <svg class="franja" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label} {...untranslated}>
      {stages.map((stage) => renderJoin(stage, strip))}
      {ticks.map(({ x, label: name }) => (
        <>
          <line class="mes" x1={x} x2={x} y1={0} y2={foot} />
          {name && (
            <text class="mes-nombre" x={roundTenth(x + LABEL_INSET)} y={18}>
              {name}
            </text>
          )}
        </>
      ))}
      {stages.map(({ bar }) => (
        <g class="etapa-barra">
          <rect x={bar.x} y={bar.y} width={bar.width} height={barHeight} rx={Math.min(8, roundTenth(bar.width / 2))} />
          {bar.label !== '' && (
            <text x={roundTenth(bar.x + bar.width / 2)} y={roundTenth(bar.y + barHeight / 2 + 7)} text-anchor="middle">
              {bar.label}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

/** From a bar down to its card. */
function renderJoin({ card, bar }: StageDrawing, { height, barHeight }: ProcessDrawing['strip']): Markup | undefined {
  if (!card) return undefined;
  const top = bar.y + barHeight;
  const middle = roundTenth((top + height) / 2);
  const end = roundTenth(bar.x + bar.width);
  const down = `M${bar.x},${top}C${bar.x},${middle} ${card.left},${middle} ${card.left},${height}H${card.right}`;
  return <path class="etapa-enlace" d={`${down}C${card.right},${middle} ${end},${middle} ${end},${top}Z`} />;
}

function renderStage(stage: StageDrawing, drawing: ProcessDrawing): Markup {
  const { ordinal, name, when, lamina, puntos } = stage;
  return (
    <li class="etapa">
      <p class="etapa-titulo">
        {ordinal !== undefined && (
          <>
            <span class="etapa-orden">{ordinal}</span>
            <span class="solo-lectores"> – </span>
          </>
        )}
        {name}
      </p>
      <p class="etapa-fechas">
        {when}
        {lamina !== undefined && renderDiffersSign('after')}
      </p>
      <div>
        {renderMiniature(stage, drawing)}
        {puntos.length > 0 && (
          <ul class="etapa-puntos">
            {puntos.map((punto) => (
              <li>{punto}</li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}

/** On a phone the strip would shrink beyond reading: there each card has its own, without words, and shows only its bar. */
function renderMiniature({ bar }: StageDrawing, { strip }: ProcessDrawing): Markup {
  return (
    <div class="etapa-cuando" aria-hidden="true">
      <svg viewBox={`0 0 ${strip.width} 10`} preserveAspectRatio="none">
        {strip.ticks.map(({ x }) => (
          <line class="mes" x1={x} x2={x} y1={0} y2={10} />
        ))}
        <line class="mes" x1={0} x2={strip.width} y1={10} y2={10} />
        <rect x={bar.x} y={1} width={bar.width} height={8} />
      </svg>
      <p>
        {strip.ends.map((end) => (
          <span>{end}</span>
        ))}
      </p>
    </div>
  );
}

function renderNote({ ordinal, name, lamina, texto, fuentes }: StageDrawing, context: RenderContext): Markup {
  return (
    <li>
      {lamina !== undefined && renderDiffersSign('before')}
      <strong>{`${ordinal ?? name}. `}</strong>
      {lamina !== undefined && <span>{lamina} </span>}
      {texto !== undefined && <span>{texto} </span>}
      {renderSourceLine(fuentes, context)}
    </li>
  );
}
