import type { Box } from '../../box.ts';
import type { Markup } from '../../component.ts';
import { roundTenth } from '../../round-tenth.ts';
import { untranslated } from '../../untranslated.ts';
import type { Point } from '../geography/trace-rings.ts';
import { writePath } from '../geography/write-path.ts';
import type { LeaderLabel } from '../labels/place-labels.ts';
import { renderDots } from './render-dots.tsx';
import { isUndated } from '../steps.ts';
import type { EntityShape, MapDrawing } from '../layout.ts';

/** Land fades towards the frame: lines along it, each reaching less far into the map than the one below. */
const FADE = [48, 40, 33, 26.5, 20.5, 15, 10, 5.5, 1.5];
/** The lines run this far outside: so round that the fade has no corner inside, and still covers the frame's own. */
const AROUND = { away: 50, radius: 138 };

/** The map itself. Colours, widths and text sizes are in map.css; what is chosen or stepped to is the element's. */
export function renderDrawing(drawing: MapDrawing, label: string): Markup {
  const { width, height, highlighted, neighbours, entities, hatching, dots, places, inset } = drawing;
  const { away, radius } = AROUND;
  return (
    <svg
      class="mapa-dibujo"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={label}
      {...untranslated}
    >
      {/* All that zooms. Later siblings lie above. */}
      <g class="mapa-lienzo">
        <path class="mapa-vecinos" d={writePath(neighbours.flat())} />
        <g class="mapa-orilla">
          {FADE.map((reach) => (
            <rect
              {...boxOf({ x: -away, y: -away, width: width + 2 * away, height: height + 2 * away })}
              rx={radius}
              stroke-width={2 * (away + reach)}
            />
          ))}
        </g>
        <g class="mapa-entidades">
          {entities.map(({ entity, cohort, anchor, name, rings }) => (
            <path
              data-clave={entity.clave_inegi}
              data-cohorte={cohort}
              data-propia={entity === highlighted.entity ? '' : undefined}
              data-sin-fecha={isUndated(entity) ? '' : undefined}
              data-ancla={anchor.join(' ')}
              data-rotulo={name?.middle.join(' ')}
              d={writePath(rings)}
            />
          ))}
        </g>
        {renderHatching(hatching)}
        {renderDots(dots, drawing.steps.length)}
        <path class="mapa-contorno-propio" d={writePath(highlighted.rings)} />
        <g class="mapa-lugares" aria-hidden="true">
          {places.map(({ text, middle }) => renderText(text, middle))}
        </g>
        {highlighted.label && renderLabel(highlighted, highlighted.label)}
        {inset && <rect class="mapa-region" {...boxOf(inset.region)} />}
      </g>
      {inset && renderInset(inset, drawing)}
    </svg>
  );
}

function renderHatching(hatching: readonly [Point, Point][]): Markup | undefined {
  return hatching.length === 0 ? undefined : <path class="mapa-trama" d={writePath(hatching, { closed: false })} />;
}

function renderLabel({ entity, anchor }: EntityShape, { start, middle }: LeaderLabel): Markup {
  const [aside, below] = [roundTenth(middle[0] - start[0]), roundTenth(middle[1] - start[1])];
  return (
    <g class="mapa-rotulo" aria-hidden="true">
      <path d={`M${start}L${anchor}`} />
      <circle cx={anchor[0]} cy={anchor[1]} r={3.5} />
      {/* Written from where the line starts: zoomed, the name stays at its end instead of drifting off. */}
      {renderText(entity.entidad, start, `--lado:${aside}px;--bajo:${below}px`)}
    </g>
  );
}

/** Copies of what the map has already: nothing more to read. */
function renderInset(
  { box, entities: shown, hatching, dots, caption }: NonNullable<MapDrawing['inset']>,
  drawing: MapDrawing,
): Markup {
  const { highlighted, entities } = drawing;
  return (
    <g class="mapa-recuadro" aria-hidden="true">
      <rect class="mapa-recuadro-fondo" {...boxOf(box)} />
      <g class="mapa-copias">
        {entities.map(
          ({ entity, cohort }) =>
            shown.has(entity.clave_inegi) && (
              <path
                data-clave={entity.clave_inegi}
                data-cohorte={cohort}
                data-propia={entity === highlighted.entity ? '' : undefined}
                data-sin-fecha={isUndated(entity) ? '' : undefined}
                d={writePath(shown.get(entity.clave_inegi)!)}
              />
            ),
        )}
      </g>
      {renderHatching(hatching)}
      {renderDots(dots, drawing.steps.length)}
      <rect class="mapa-recuadro-marco" {...boxOf(box)} />
      {caption && renderText(caption.text, caption.middle)}
    </g>
  );
}

function boxOf({ x, y, width, height }: Box): Box {
  return { x: roundTenth(x), y: roundTenth(y), width: roundTenth(width), height: roundTenth(height) };
}

/** Its `dy` is in em: the middle stays where it is when a phone's style sets the text larger. */
function renderText(text: string, [x, y]: Point, style?: string): Markup {
  return (
    <text x={x} y={y} dy=".35em" style={style}>
      {text}
    </text>
  );
}
