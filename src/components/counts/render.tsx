import type { Markup, RenderContext } from '../component.ts';
import { roundTenth } from '../round-tenth.ts';
import { renderDiffersSign } from '../differs-sign.tsx';
import { renderSourceLine } from '../source-line.tsx';
import { countsWords, inDigits } from './counts-words.ts';
import type { CountPanel, CountsDrawing } from './layout.ts';

/** A list of counts, each with its own unit chart, and below them what the total is and why nothing is added up. */
export function renderCounts(drawing: CountsDrawing, context: RenderContext): Markup {
  const { numberSize, textSize, titulo, panels, totalText, fuentes, nota, differences } = drawing;
  return (
    <figure class="conteos" style={`--cifra: ${numberSize}px; --letra-conteo: ${textSize}px`}>
      <figcaption class="solo-en-lectura">{titulo}</figcaption>
      <ul class="conteos-lista" role="list">
        {panels.map((panel) => renderPanel(panel, drawing))}
      </ul>
      <div class="conteos-pie">
        <div>
          <p>{totalText} </p>
          {renderSourceLine(fuentes, context)}
        </div>
        <div>
          {nota !== undefined && <p>{nota}</p>}
          {differences.map((text) => (
            <p class="conteos-lamina">
              {renderDiffersSign('before')}
              {keepTogether(text)}
            </p>
          ))}
        </div>
      </div>
    </figure>
  );
}

function renderPanel({ mark, valor, texto, lamina, units }: CountPanel, drawing: CountsDrawing): Markup {
  const { width, height, side, total } = drawing;
  return (
    <li class={`conteo conteo-${mark}`}>
      <strong class="conteo-cifra">{inDigits(valor)}</strong>
      <span class="conteo-texto">
        {` ${keepTogether(texto)}`}
        {lamina !== undefined && renderDiffersSign('after')}
      </span>
      {/* Half of the outline stands outside of a square. */}
      <svg
        class="conteo-cuadros"
        viewBox={`-1 -1 ${roundTenth(width + 2)} ${roundTenth(height + 2)}`}
        role="img"
        aria-label={countsWords.units(valor, total)}
      >
        <g class="conteo-marcados">
          {units
            .filter(({ marked }) => marked)
            .map(({ x, y }) => (
              <>
                {renderSquare(x, y, side)}
                {renderMark(mark, x, y, side)}
              </>
            ))}
        </g>
        {units.filter(({ marked }) => !marked).map(({ x, y }) => renderSquare(x, y, side))}
      </svg>
    </li>
  );
}

const renderSquare = (x: number, y: number, side: number) => (
  <rect class="cuadro" x={x} y={y} width={side} height={side} rx={roundTenth(side * 0.16)} />
);

/** A number stays on the line of its per cent sign. */
function keepTogether(text: string): string {
  return text.replace(/(\d) %/g, '$1\u00a0%');
}

function renderMark(mark: CountPanel['mark'], x: number, y: number, side: number): Markup | undefined {
  const at = (dx: number, dy: number) => `${roundTenth(x + side * dx)},${roundTenth(y + side * dy)}`;
  if (mark === 'lleno') return undefined;
  if (mark === 'punto')
    return (
      <circle class="sena" cx={roundTenth(x + side / 2)} cy={roundTenth(y + side / 2)} r={roundTenth(side * 0.22)} />
    );
  const falling = `M${at(0.28, 0.28)}L${at(0.72, 0.72)}M${at(0.72, 0.28)}L${at(0.28, 0.72)}`;
  return <path class="sena" d={mark === 'barra' ? `M${at(0.28, 0.5)}L${at(0.72, 0.5)}` : falling} />;
}
