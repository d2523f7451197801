import type { Markup } from '../components/component.ts';
import { lineIcon } from '../components/line-icon.tsx';
import { readingText } from '../language/reading-es-mx.ts';
import type { Chapter, Slide } from '../content/model.ts';
import type { ReadingContext } from './reading-context.ts';

const SHARE = 'M12 15V4M8 7.500l4-4 4 4M6 11.500H5V20h14v-8.500h-1';
const SCREEN = 'M3 5h18v11H3zM12 16v4M8 20h8';

/** Above a slide: where one is, the slide's own address, sharing it, and the same slide in the deck. */
export function renderSlideTools({ id, title, number }: Slide, chapter: Chapter, { total }: ReadingContext): Markup {
  return (
    <p class="lamina-barra">
      <a class="lamina-numero" href={`#${id}`} aria-label={readingText.slideNumber(number, total)}>
        {`${chapter.number === undefined ? '' : `${chapter.number} · `}${chapter.title}`}
      </a>{' '}
      <button type="button" data-accion="compartir" aria-label={readingText.shareSlide(title)}>
        {lineIcon(SHARE, 24)}
      </button>{' '}
      <a
        class="lamina-presentacion"
        href={`./index.html#/${encodeURIComponent(id)}`}
        aria-label={readingText.slideAsSlides(title)}
      >
        {lineIcon(SCREEN, 24)}
      </a>
    </p>
  );
}
