import type { Markup } from '../../component.ts';
import { untranslated } from '../../untranslated.ts';
import type { Era, TimelineDrawing } from '../layout.ts';
import { timelineWords } from './timeline-words.ts';

// An era's dates stand under its middle; nearer to an end of the line than this they take the place of its year.
const NEAR_END = 37;

/**
 * The line once more, small and at its true scale, for showing where one is: the era (`data-actual`), and in it the fact.
 * All of it in parts of its width, so that it fits a card and a phone.
 */
export function renderStrip({ left, right, eras, items, ends }: TimelineDrawing): Markup {
  const part = (x: number) => Math.round(((x - left) / (right - left)) * 1000) / 10;
  return (
    <div class="tira" aria-hidden="true" {...untranslated}>
      <svg class="tira-eje">
        <rect class="tira-base" width="100%" />
        {items.map(
          ({ item, span }) =>
            span && (
              <rect
                class="tira-tramo"
                data-hecho={item.id}
                x={`${part(span.x)}%`}
                width={`${part(left + span.width)}%`}
                data-discontinua={item.dashed ? '' : undefined}
              />
            ),
        )}
        {items.map(
          ({ item, point }) =>
            point && (
              <circle
                class="tira-punto"
                cx={`${part(point.x)}%`}
                data-hecho={item.id}
                data-destacado={item.destacado ? '' : undefined}
              />
            ),
        )}
        {eras.map(({ id, x, width }) => (
          <rect class="tira-marco" x={`${part(x)}%`} width={`${part(left + width)}%`} data-epoca={id} />
        ))}
      </svg>
      {eras.map((era, index) => renderPlace(era, part(era.x + era.width / 2), ends, index, eras.length))}
    </div>
  );
}

function renderPlace(
  { id, titulo, years }: Era,
  middle: number,
  [first, last]: readonly [string, string],
  index: number,
  count: number,
): Markup {
  return (
    // Its room is there from the start.
    <div class="tira-lugar" data-epoca={id} data-actual={index === 0 ? '' : undefined}>
      <p class="tira-epoca">
        <strong>{titulo}</strong> <span>{timelineWords.place(index + 1, count)}</span>
      </p>
      <p class="tira-anios" style={`--medio: ${middle}%`}>
        <span>{middle > NEAR_END && first}</span> <strong>{years}</strong>{' '}
        <span>{middle < 100 - NEAR_END && last}</span>
      </p>
    </div>
  );
}
