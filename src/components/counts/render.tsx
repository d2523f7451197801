import type { Markup, RenderContext } from '../component.ts';
import { roundTenth } from '../round-tenth.ts';
import { renderDiffersSign } from '../differs-sign.tsx';
import { renderSourceLine } from '../source-line.tsx';
import { countsWords, inDigits } from './counts-words.ts';
import type { CountPanel, CountsDrawing } from './layout.ts';

/** A list of counts, each with its own unit chart, and below them what the total is and why nothing is added up. */
export function renderCounts(drawing: CountsDrawing, context: RenderContext): Markup {
  const { cifra, letra, titulo, panels, pie, fuentes, nota, laminas } = drawing;
  return (
    <figure class="conteos" style={`--cifra: ${cifra}px; --letra-conteo: ${letra}px`}>
      <figcaption class="solo-en-lectura">{titulo}</figcaption>
      <ul class="conteos-lista" role="list">
        {panels.map((panel) => renderPanel(panel, drawing))}
      </ul>
      <div class="conteos-pie">
        <div>
          <p>{pie} </p>
          {renderSourceLine(fuentes, context)}
        </div>
        <div>
          {nota !== undefined && <p>{nota}</p>}
          {laminas.map((text) => (
            <p class="lamina">
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
          {renderUnits(
            'cuadro',
            units.filter(({ marked }) => marked),
            square(side),
          )}
          {mark !== 'lleno' &&
            renderUnits(
              'sena',
              units.filter(({ marked }) => marked),
              MARKS[mark](side),
            )}
        </g>
        {renderUnits(
          'cuadro',
          units.filter(({ marked }) => !marked),
          square(side),
        )}
      </svg>
    </li>
  );
}

/** What is drawn in a square: from where in it, the steps from there, and where they end as seen from the start. */
interface Stroke {
  from: readonly [number, number];
  steps: string;
  to?: readonly [number, number];
}

function square(side: number): Stroke {
  const r = roundTenth(side * 0.16);
  const length = roundTenth(side - 2 * r);
  const corner = (x: number, y: number) => `a${r} ${r} 0 0 1 ${x} ${y}`;
  const steps = `h${length}${corner(r, r)}v${length}${corner(-r, r)}h${-length}${corner(-r, -r)}v${-length}${corner(r, -r)}z`;
  return { from: [r, 0], steps };
}

const MARKS: Record<Exclude<CountPanel['mark'], 'lleno'>, (side: number) => Stroke> = {
  punto: (side) => {
    const r = roundTenth(side * 0.22);
    const half = (x: number) => `a${r} ${r} 0 0 1 ${x} 0`;
    return { from: [side / 2 - r, side / 2], steps: `${half(2 * r)}${half(-2 * r)}z` };
  },
  barra: (side) => {
    const length = roundTenth(side * 0.44);
    return { from: [side * 0.28, side / 2], steps: `h${length}`, to: [length, 0] };
  },
  cruz: (side) => {
    const length = roundTenth(side * 0.44);
    return {
      from: [side * 0.28, side * 0.28],
      steps: `l${length} ${length}m0 ${-length}l${-length} ${length}`,
      to: [0, length],
    };
  },
};

/** The same in every square, as one path of relative steps: those of a row read alike, and take up little of a packed page. */
function renderUnits(
  name: string,
  units: CountPanel['units'],
  { from, steps, to = [0, 0] }: Stroke,
): Markup | undefined {
  const d = units.map(({ x, y }, index) => {
    const before = units[index - 1];
    const [dx, dy] = before ? [x - before.x - to[0], y - before.y - to[1]] : [x + from[0], y + from[1]];
    return `m${roundTenth(dx)} ${roundTenth(dy)}${steps}`;
  });
  return d.length === 0 ? undefined : <path class={name} d={d.join('')} />;
}

/** A number stays on the line of its per cent sign. */
function keepTogether(text: string): string {
  return text.replace(/(\d) %/g, '$1\u00a0%');
}
