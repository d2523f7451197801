import { type Selection, select } from 'd3';
import type { RenderContext } from '../component.ts';
import { renderSourceLine } from '../source-line.ts';
import type { DrawnItem } from './lanes/draw-lane.ts';
import { formatSpan } from './drawing/format-span.ts';
import { type KeyName, keyEntries } from './drawing/key-entries.ts';
import type { Era, TimelineDrawing } from './layout.ts';
import { renderDrawing } from './drawing/render-drawing.ts';
import { timelineWords } from './drawing/timeline-words.ts';

type Nodes = Selection<HTMLElement, unknown, null, undefined>;

/**
 * The picture, its key, and the same facts as a list by eras: the list is what a phone and a screen reader read, and on a
 * slide its current item is the card below the picture. Each text stands here once.
 */
export function renderTimeline(drawing: TimelineDrawing, context: RenderContext): HTMLElement {
  const { document } = context;
  const figure: Nodes = select<HTMLElement, unknown>(document.createElement('figure'));
  figure.attr('class', 'linea-de-tiempo');
  figure.append('figcaption').attr('class', 'solo-lectores').text(drawing.titulo);
  figure.append(() => renderDrawing(drawing, document));

  const card = figure.append('div').attr('class', 'ficha');
  card.append(() => renderKey(drawing, document));
  card.append('p').attr('class', 'invita').text(timelineWords.invite);
  const list = card.append('ol').attr('class', 'epocas').attr('role', 'list');
  const groups: [Era | undefined, DrawnItem[]][] = [undefined, ...drawing.eras].map((era) => [
    era,
    drawing.items.filter(({ item }) => item.epoca === era?.id),
  ]);
  for (const [era, items] of groups) {
    if (!era && items.length === 0) continue;
    const group = list.append<HTMLElement>('li').attr('class', 'epoca');
    if (era) renderEra(group, era);
    const events = group.append('ol').attr('class', 'hechos').attr('role', 'list');
    for (const each of items) events.append(() => renderItem(each, drawing, context));
  }
  const sources = renderSourceLine(
    drawing.items.flatMap(({ item }) => item.fuentes),
    context,
  );
  if (sources) card.node()!.append(sources);
  card.append('p').attr('class', 'solo-lectores anuncia').attr('aria-live', 'polite');
  return figure.node()!;
}

function renderEra(group: Nodes, era: Era): void {
  group.attr('data-epoca', era.id);
  const head = group.append('div').attr('class', 'relato');
  if (era.long) head.attr('data-largo', '');
  const when = head.append('p').attr('class', 'cuando');
  when.append('strong').text(era.titulo);
  // What lays them apart is the stylesheet; whoever takes the text alone needs a space.
  when.node()!.append(' ');
  when.append('span').text(era.cuando);
  head.append('p').attr('class', 'suceso').text(era.texto);
}

function renderItem({ item, long }: DrawnItem, drawing: TimelineDrawing, context: RenderContext): HTMLElement {
  const row: Nodes = select<HTMLElement, unknown>(context.document.createElement('li'));
  row.attr('class', 'hecho').attr('data-hecho', item.id).attr('data-clase', classOf(item));
  if (item.destacado) row.attr('data-destacado', '');
  if (item.dashed) row.attr('data-discontinua', '');
  if (item.cantidad !== undefined) row.attr('data-cantidad', item.cantidad);
  if (long) row.attr('data-largo', '');

  const when = row.append('p').attr('class', 'cuando');
  const time = when.append(item.span.interval ? 'span' : 'time').text(formatSpan(item.span));
  if (!item.span.interval) time.attr('datetime', item.fecha);
  when.node()!.append(' ');
  const lane = drawing.lanes.find(({ id }) => id === item.carril)!.titulo;
  when
    .append('span')
    .attr('class', 'donde')
    .text(drawing.numbered ? `${item.number} · ${lane}` : lane);

  const what = row.append('div').attr('class', 'que');
  const title = what.append('p').attr('class', 'rotulo');
  title.append('strong').text(item.titulo);
  if (item.detalle !== undefined) title.append('span').text(` ${item.detalle}`);
  what.append('p').attr('class', 'suceso').text(item.texto);
  if (item.lamina !== undefined) {
    const other = what.append('p').attr('class', 'discrepa');
    other.append('span').attr('aria-hidden', 'true').text('◆ ');
    other.append('span').text(item.lamina);
  }
  const sources = renderSourceLine(item.fuentes, context);
  if (sources) row.node()!.append(sources);
  return row.node()!;
}

function classOf(item: DrawnItem['item']): string {
  if (item.kind === 'periodo') return 'periodo';
  return item.cantidad === undefined ? 'evento' : 'grupo';
}

// Signs that are letters; the others are drawn by the stylesheet.
const SIGNS: Partial<Record<KeyName, string>> = { discrepa: '◆', grupo: 'n' };

/** What the signs of the picture mean; only those that it uses. */
function renderKey({ items }: TimelineDrawing, document: Document): HTMLElement {
  const key: Nodes = select<HTMLElement, unknown>(document.createElement('ul'));
  key.attr('class', 'clave').attr('role', 'list').attr('aria-label', timelineWords.key);
  for (const { name, text } of keyEntries(items)) {
    const entry = key.append('li').attr('data-signo', name);
    entry
      .append('span')
      .attr('class', 'signo')
      .attr('aria-hidden', 'true')
      .text(SIGNS[name] ?? '');
    entry.append('span').text(text);
  }
  return key.node()!;
}
