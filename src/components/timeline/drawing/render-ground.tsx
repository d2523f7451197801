import type { Box } from '../../box.ts';
import type { Markup } from '../../component.ts';
import { LANE_TITLE_SIZE } from '../layout.ts';
import { STEP_LANE_SIZE, type StepView } from '../views/layout-steps.ts';

/** The picture stands on whole pixels. */
const n = Math.round;

// A stroke of the sign where the scale breaks.
const BREAK = 'l7,-26M';

/** What stands behind the items of a picture: years, lanes, and at a step its era. `height` is that of the picture. */
export function renderGround(view: StepView, step: number, height: number): Markup {
  const { left, right, top, axis, lanes, years, focus } = view;
  const inner = new Set(years.flatMap(({ x }) => (x > left + 1 ? n(x) : [])));
  return (
    <g class="suelo" data-vista={step} data-fuera={step > 0 ? '' : undefined} aria-hidden="true">
      {focus && <rect {...boxOf({ x: focus.x, y: 0, width: focus.width, height: height + 4 })} class="banda" rx={12} />}
      <path class="rejilla" d={[...inner].map((x) => `M${x} ${n(top)}V${n(axis + (focus ? 0 : 8))}`).join('')} />
      <path
        class="division"
        d={lanes
          .slice(1)
          .map(({ y }) => `M0 ${n(y)}H${n(right)}`)
          .join('')}
      />
      {renderLanes(view, step)}
      <line {...lineOf(step > 0 ? left : 0, axis, right, axis)} class="eje" />
      {years.map(
        ({ text, middle, size }) =>
          text !== '' && (
            <text
              class="anio"
              font-size={size}
              x={n(middle)}
              y={n(axis + size * 0.86 + 6)}
              data-actual={focus && middle > focus.x && middle < focus.x + focus.width ? '' : undefined}
            >
              {text}
            </text>
          ),
      )}
      {focus && <path class="corte" d={breaksOf(focus, view)} />}
      {view.stations?.map((era, index) => renderEra(era, index + 1, height))}
    </g>
  );
}

function renderLanes({ lanes, left, right }: StepView, step: number): Markup[] {
  const size = step > 0 ? STEP_LANE_SIZE : LANE_TITLE_SIZE;
  return lanes.map(({ titulo, track }) => {
    const middle = track.y + track.height / 2;
    return (
      <>
        {track.height === 0 && <line {...lineOf(left, middle, right, middle)} class="pista" />}
        {track.height > 0 && step === 0 && (
          <rect {...boxOf({ x: left, y: track.y, width: right - left, height: track.height })} class="pista" />
        )}
        <text class="carril" font-size={size} x={0} y={n(middle + 8)}>
          {titulo}
        </text>
      </>
    );
  });
}

/** The signs at the ends of an era beyond which the scale is another. */
function breaksOf({ x, width }: { x: number; width: number }, { left, right, axis }: StepView): string {
  const ends = [x, x + width].filter((end) => end > left + 1 && end < right - 1);
  return ends.map((end) => `M${n(end - 10)},${n(axis + 13)}${BREAK}${n(end + 3)},${n(axis + 13)}l7,-26`).join('');
}

/** An era below the years, with its number. */
function renderEra({ x, width }: { x: number; width: number }, number: number, height: number): Markup {
  const [y, middle] = [n(height + 56), n(x + width / 2)];
  return (
    <g class="camino">
      <line {...lineOf(x + 2, y, x + width - 2, y)} />
      <circle cx={middle} cy={y} r={17} />
      <text x={middle} y={n(y + 7)}>
        {number}
      </text>
    </g>
  );
}

export function boxOf({ x, y, width, height }: Box): Box {
  return { x: n(x), y: n(y), width: n(width), height: n(height) };
}

export function lineOf(x1: number, y1: number, x2: number, y2: number) {
  return { x1: n(x1), y1: n(y1), x2: n(x2), y2: n(y2) };
}
