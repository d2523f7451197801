import type { Markup, RenderContext } from '../component.ts';
import { renderSourceLine } from '../source-line.tsx';
import { formatSpan } from '../format-span.ts';
import { type KeyName, keyEntries } from './drawing/key-entries.ts';
import { renderDrawing } from './drawing/render-drawing.tsx';
import { renderStrip } from './drawing/render-strip.tsx';
import { timelineWords } from './drawing/timeline-words.ts';
import type { DrawnItem } from './lanes/draw-lane.ts';
import type { Era, TimelineDrawing } from './layout.ts';

/**
 * The picture, its key, and the same facts as a list by eras: the list is what a phone and a screen reader read, and on a
 * slide its current item is the card below the picture. Each text stands here once.
 */
export function renderTimeline(drawing: TimelineDrawing, context: RenderContext): Markup {
  const { titulo, pregunta, eras, items } = drawing;
  const isDeck = context.edition === 'deck';
  return (
    <figure class="linea-de-tiempo">
      <figcaption class="solo-lectores">{titulo}</figcaption>
      {pregunta !== undefined && <p class="apertura">{pregunta}</p>}
      {renderDrawing(drawing, isDeck)}
      <div class="ficha">
        {isDeck && renderWalkButton('anterior')}
        {renderKey(drawing)}
        {eras.length > 0 && renderStrip(drawing)}
        <p class="invita">{timelineWords.invite}</p>
        <ol class="epocas" role="list">
          {[undefined, ...eras].map((era) => renderGroup(era, drawing, context))}
        </ol>
        {renderSourceLine(
          items.flatMap(({ item }) => item.fuentes),
          context,
        )}
        <p class="solo-lectores anuncia" aria-live="polite" />
        {isDeck && renderWalkButton('siguiente')}
      </div>
    </figure>
  );
}

/** From the card to a neighbouring fact; the element shows it. */
function renderWalkButton(way: keyof typeof timelineWords.walk): Markup {
  const words = timelineWords.walk[way];
  return <button type="button" class="anda" data-anda={way} aria-label={words} title={words} hidden />;
}

/** An era with its items; those of no era come without a head. */
function renderGroup(era: Era | undefined, drawing: TimelineDrawing, context: RenderContext): Markup | undefined {
  const items = drawing.items.filter(({ item }) => item.era === era?.id);
  if (!era && items.length === 0) return undefined;
  return (
    <li class="epoca" data-epoca={era?.id}>
      {era && (
        <div class="relato" data-largo={era.long ? '' : undefined}>
          {/* What lays them apart is the stylesheet; whoever takes the text alone needs a space. */}
          <p class="cuando">
            <strong>{era.titulo}</strong> <span>{era.when}</span>
          </p>
          <p class="suceso">
            {era.frase}
            {era.frase !== era.texto && <span class="sigue"> {era.texto}</span>}
          </p>
        </div>
      )}
      <ol class="hechos" role="list">
        {items.map((each) => renderItem(each, drawing, context))}
      </ol>
    </li>
  );
}

function renderItem({ item }: DrawnItem, drawing: TimelineDrawing, context: RenderContext): Markup {
  const lane = drawing.lanes.find(({ id }) => id === item.carril)!.titulo;
  const when = formatSpan(item.span);
  return (
    <li
      class="hecho"
      data-hecho={item.id}
      data-clase={classOf(item)}
      data-destacado={item.destacado ? '' : undefined}
      data-discontinua={item.dashed ? '' : undefined}
      data-cantidad={item.cantidad}
    >
      <p class="cuando">
        {item.span.interval ? <span>{when}</span> : <time datetime={item.fecha}>{when}</time>}{' '}
        <span class="donde">{drawing.numbered ? `${item.number} · ${lane}` : lane}</span>
      </p>
      <div class="que">
        <p class="rotulo">
          <strong>{item.titulo}</strong>
          {item.detalle !== undefined && <span> {item.detalle}</span>}
        </p>{' '}
        <p class="suceso">{item.texto}</p>{' '}
        {item.lamina !== undefined && (
          <p class="discrepa">
            <span aria-hidden="true">◆ </span>
            <span>{item.lamina}</span>
          </p>
        )}
      </div>
      {renderSourceLine(item.fuentes, context)}
    </li>
  );
}

function classOf(item: DrawnItem['item']): string {
  if (item.kind === 'periodo') return 'periodo';
  return item.cantidad === undefined ? 'evento' : 'grupo';
}

// Signs that are letters; the others are drawn by the stylesheet.
const SIGNS: Partial<Record<KeyName, string>> = { discrepa: '◆', grupo: 'n' };

/** What the signs of the picture mean; only those that it uses. */
function renderKey({ items }: TimelineDrawing): Markup {
  return (
    <ul class="clave" role="list" aria-label={timelineWords.key}>
      {keyEntries(items).map(({ name, text }) => (
        <li data-signo={name}>
          <span class="signo" aria-hidden="true">
            {SIGNS[name]}
          </span>
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
