import { type Box, growBox } from '../../box.ts';
import type { Markup } from '../../component.ts';
import type { DrawnItem, TextRun } from '../lanes/draw-lane.ts';
import type { View } from '../views/layout-view.ts';
import { boxOf, lineOf } from './render-ground.tsx';

/** The picture stands on whole pixels. */
const n = Math.round;

/**
 * An item in all pictures, of which the first is the one drawn: a group that the browser can make selectable, and that it
 * moves to its place in another picture. Each picture has its own words; those of the first are the ones that are read.
 */
export function renderMark(views: readonly View[], index: number, targets: readonly Box[]): Markup {
  const [whole] = views as [View, ...View[]];
  const { item, span, point } = whole.items[index]!;
  return (
    <g
      class="marca"
      data-hecho={item.id}
      data-epocas={item.eras.join(' ')}
      data-destacado={item.destacado ? '' : undefined}
      data-discontinua={item.dashed ? '' : undefined}
      {...(views.length > 1 && placesIn(views, index))}
    >
      {span && <rect {...boxOf(span)} class="tramo" rx={Math.min(8, n(span.height / 2))} />}
      {views.map((view, step) => renderWords(view, step, index, step > 0 ? undefined : targets[1]))}
      {point && (
        <g class="bola" style={`--x: ${n(point.x)}px; --y: ${n(point.y)}px; --escala: 1`}>
          <circle class="aro" r={n(point.r + 4)} />
          <circle class={item.cantidad === undefined ? 'punto' : 'varios'} r={n(point.r)} />
          {item.cantidad !== undefined && (
            <text class="cantidad" font-size={16} y={5.7}>
              {item.cantidad}
            </text>
          )}
        </g>
      )}
      <rect {...boxOf(targets[0]!)} class="blanco" />
    </g>
  );
}

/** Where a mark is in each picture: for its point (place and scale) and its bar (place and size) a list for each number. */
function placesIn(views: readonly View[], index: number) {
  const all = views.map(({ items }) => items[index]!);
  const r = all[0]!.point?.r ?? 1;
  const points = all.flatMap(({ point }) => (point ? [[n(point.x), n(point.y), n((10 * point.r) / r) / 10]] : []));
  const bars = all.flatMap(({ span }) => (span ? [[span.x, span.y, span.width, span.height].map(n)] : []));
  return { 'data-punto': columnsOf(points), 'data-tramo': columnsOf(bars) };
}

function columnsOf(rows: readonly number[][]): string | undefined {
  return rows[0]?.map((_, column) => rows.map((row) => row[column]).join(' ')).join(',');
}

/** What a picture says of an item, with what leads to it; nothing where it shows the mark alone. */
function renderWords({ items }: View, step: number, index: number, target?: Box): Markup | undefined {
  const { whisker, leader, label, span } = items[index]!;
  if (!whisker && !label) return undefined;
  return (
    <g class="voz" data-vista={step} data-fuera={step > 0 ? '' : undefined} aria-hidden={step > 0 ? 'true' : undefined}>
      {label && label.form !== 'number' && <rect {...boxOf(growBox(label.box, 4, 1))} class="placa" />}
      {leader && <line {...lineOf(leader.x, leader.y0, leader.x, leader.y1)} class="guia" />}
      {whisker && <path class="margen" d={whiskerPath(whisker)} />}
      {label && (
        <text class="etiqueta" text-anchor={label.anchor} data-dentro={span && !leader ? '' : undefined}>
          {label.runs.map((run) => renderRun(run, label.x))}
        </text>
      )}
      {target && <rect {...boxOf(target)} class="blanco" />}
    </g>
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
