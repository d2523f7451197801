import { fitPlan } from '../pace/fit-plan.ts';
import { formatDrift, formatElapsed, formatLeft } from '../pace/format-pace.ts';
import type { Pace } from '../pace/pace.ts';
import { type PlannedChapter, readPace } from '../pace/read-pace.ts';
import { parsePace } from '../pace/stored-pace.ts';
import { showChapters } from '../presenter/show-chapters.ts';
import { write } from './show-slide.ts';

/** Shows the time of the talk as the presenter's window keeps it; where nobody has started its clock, the chapter's name only. */
export function showTime(root: ParentNode, now: () => number) {
  const list = root.querySelector<HTMLElement>('.mando-capitulos')!;
  const planned = ([...list.children] as HTMLElement[]).map(({ dataset, textContent }): PlannedChapter => {
    const { capitulo = '', minutos } = dataset;
    return { id: capitulo, title: textContent!, minutes: Number(minutos) || 1 };
  });
  let { chapters } = fitPlan(planned, Number.NaN);
  let chapter = '';
  let pace: Pace | undefined;
  // How much later this phone's clock is than the wall's, at most: a message may be older, never newer.
  let ahead = Number.POSITIVE_INFINITY;
  const show = () => {
    const reading = pace && readPace(pace, chapters, chapter, now() - ahead);
    const isCounted = reading !== undefined && reading.status !== 'idle';
    const title = chapters.find(({ id }) => id === chapter)?.title ?? '';
    root.querySelector<HTMLElement>('.mando-tiempo')!.hidden = !isCounted;
    write(root, '.mando-capitulo', isCounted ? `${title} · ${formatLeft(reading.leftInChapter)}` : title);
    if (!isCounted) return;
    write(root, '.mando-transcurrido', formatElapsed(reading.elapsed));
    write(root, '.mando-ritmo', formatDrift(reading.drift));
    root.querySelector('.mando-ritmo')!.classList.toggle('con-retraso', reading.drift > 0);
    showChapters(list, reading);
  };
  return {
    /** Shows the time anew: call it every second. */
    show,
    /** What the wall has told of itself. */
    hear({ ritmo, minutos, ahora }: Readonly<Record<string, unknown>>): void {
      if (typeof ritmo !== 'string' || typeof ahora !== 'number') return;
      ahead = Math.min(ahead, now() - ahora);
      try {
        pace = parsePace(JSON.parse(ritmo), now() - ahead);
      } catch {
        return;
      }
      ({ chapters } = fitPlan(planned, Number(minutos)));
      show();
    },
    enter(id: string): void {
      chapter = id;
      show();
    },
  };
}
