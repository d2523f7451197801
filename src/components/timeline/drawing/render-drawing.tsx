import { type Box, growBox } from '../../box.ts';
import type { Markup } from '../../component.ts';
import { roundTenth as n } from '../../round-tenth.ts';
import type { DrawnItem, TextRun } from '../lanes/draw-lane.ts';
import { LANE_TITLE_SIZE, type TimelineDrawing, YEAR_SIZE } from '../layout.ts';
import { formatSpan } from './format-span.ts';
import { timelineWords } from './timeline-words.ts';

/** The picture: years, lanes and items, each item a group that the browser can make selectable. */
export function renderDrawing(drawing: TimelineDrawing): Markup {
  const { width, height, resumen, items, targets, axis } = drawing;
  return (
    <svg class="dibujo" viewBox={`0 0 ${width} ${n(height)}`} role="img" aria-label={resumen}>
      <g class="fondo" aria-hidden="true">
        {renderYears(drawing)}
        {renderLanes(drawing)}
      </g>
      {items.map((drawn, index) => renderItem(drawn, targets[index]!, axis))}
    </svg>
  );
}

function renderYears({ eras, years, axis, height, width, left }: TimelineDrawing): Markup {
  return (
    <>
      {eras.map((era) => (
        <rect {...boxOf({ x: era.x, y: 0, width: era.width, height })} class="banda" data-epoca={era.id} />
      ))}
      {years.map(({ x, width: yearWidth, text, epoca }) => (
        <>
          {x > left + 1 && <line {...lineOf(x, 0, x, axis + 8)} class="rejilla" />}
          {text !== '' && (
            <text
              class="anio"
              font-size={YEAR_SIZE}
              text-anchor="middle"
              x={n(x + yearWidth / 2)}
              y={n(axis + 23)}
              data-epoca={epoca}
            >
              {text}
            </text>
          )}
        </>
      ))}
      <line {...lineOf(0, axis, width, axis)} class="eje" />
    </>
  );
}

function renderLanes({ lanes, left, width }: TimelineDrawing): Markup[] {
  return lanes.map(({ titulo, y, track }, index) => {
    const middle = track.y + track.height / 2;
    return (
      <>
        {index > 0 && <line {...lineOf(0, y, width, y)} class="division" />}
        {track.height === 0 ? (
          <line {...lineOf(left, middle, width, middle)} class="pista" />
        ) : (
          <rect {...boxOf({ x: left, y: track.y, width: width - left, height: track.height })} class="pista" />
        )}
        <text class="carril" font-size={LANE_TITLE_SIZE} x={0} y={n(middle + 8)}>
          {titulo}
        </text>
      </>
    );
  });
}

function renderItem(drawn: DrawnItem, targets: readonly Box[], axis: number): Markup {
  const { item, span, whisker, leader, label } = drawn;
  return (
    <g
      class="marca"
      data-hecho={item.id}
      data-epocas={item.epocas.join(' ')}
      data-nombre={nameOf(drawn)}
      data-destacado={item.destacado ? '' : undefined}
      data-discontinua={item.dashed ? '' : undefined}
    >
      <path class="cursor" d={cursorPath(drawn, axis)} />
      {label && label.form !== 'numero' && <rect {...boxOf(growBox(label.box, 4, 1))} class="placa" rx={5} />}
      {leader && <line {...lineOf(leader.x, leader.y0, leader.x, leader.y1)} class="guia" />}
      {span && <rect {...boxOf(span)} class="tramo" rx={Math.min(8, n(span.height / 2))} />}
      {whisker && <path class="margen" d={whiskerPath(whisker)} />}
      {renderPoint(drawn)}
      {label && renderLabel(drawn)}
      {targets.map((box) => (
        <rect {...boxOf(box)} class="blanco" />
      ))}
    </g>
  );
}

function renderPoint({ item, point }: DrawnItem): Markup | undefined {
  if (!point) return undefined;
  const center = { cx: n(point.x), cy: n(point.y) };
  return (
    <>
      <circle class="aro" {...center} r={n(point.r + 4)} />
      <circle class={item.cantidad === undefined ? 'punto' : 'grupo'} {...center} r={n(point.r)} />
      {item.cantidad !== undefined && (
        <text class="cantidad" font-size={16} text-anchor="middle" x={n(point.x)} y={n(point.y + 5.7)}>
          {item.cantidad}
        </text>
      )}
    </>
  );
}

function renderLabel({ label, span, leader }: DrawnItem): Markup {
  const { x, anchor, runs } = label!;
  return (
    <text class="etiqueta" text-anchor={anchor} data-dentro={span && !leader ? '' : undefined}>
      {runs.map((run) => renderRun(run, x))}
    </text>
  );
}

function renderRun({ text, size, bold, diamond, y }: TextRun, x: number): Markup {
  const place = y === undefined ? {} : { x: n(x), y: n(y) };
  return (
    <>
      <tspan class={bold ? 'titulo' : 'detalle'} font-size={size} {...place}>
        {text}
      </tspan>
      {diamond && (
        <tspan class="rombo difiere" font-size={size}>
          {' ◆'}
        </tspan>
      )}
    </>
  );
}

function whiskerPath({ x0, x1, y }: NonNullable<DrawnItem['whisker']>): string {
  return `M${n(x0)},${n(y - 6)}v12M${n(x0)},${n(y)}H${n(x1)}M${n(x1)},${n(y - 6)}v12`;
}

/** Its date on the line of years, for when it is selected: a point, or a stretch as long as what is known. */
function cursorPath({ point, span, whisker }: DrawnItem, axis: number): string {
  if (!span && !whisker) return `M${n(point!.x)},${n(axis - 9)}l8,9l-8,9l-8,-9z`;
  const [x0, x1] = span ? [span.x, span.x + span.width] : [whisker!.x0, whisker!.x1];
  return `M${n(x0)},${n(axis - 4)}H${n(x1)}v8H${n(x0)}z`;
}

/** What a screen reader says of an item in the picture. */
function nameOf({ item }: DrawnItem): string {
  const title = item.detalle === undefined ? item.titulo : `${item.titulo}, ${item.detalle}`;
  const otherwise = item.lamina === undefined ? '' : ` ${timelineWords.otherwise}`;
  return `${formatSpan(item.span)}: ${title}.${otherwise}`;
}

function boxOf({ x, y, width, height }: Box): Box {
  return { x: n(x), y: n(y), width: n(width), height: n(height) };
}

function lineOf(x1: number, y1: number, x2: number, y2: number) {
  return { x1: n(x1), y1: n(y1), x2: n(x2), y2: n(y2) };
}
