import { formatClock, formatDrift, formatElapsed, formatLeft } from '../pace/format-pace.ts';
import { fitPlan } from '../pace/fit-plan.ts';
import { enterChapter, newPace, type Pace, pausePace, resetPace, startPace } from '../pace/pace.ts';
import { type PlannedChapter, readPace } from '../pace/read-pace.ts';
import { loadPace, savePace } from '../pace/stored-pace.ts';
import { paceWords } from '../language/pace-es-mx.ts';
import { presenterText } from '../language/presenter-es-mx.ts';
import { readText, writeText } from '../storage/device-storage.ts';
import { keyOf } from '../storage/key-of.ts';
import { openDuration } from './open-duration.ts';
import { openResetDialog } from './open-reset-dialog.ts';
import { openSummary } from './open-summary.ts';
import { paceSummary } from '../pace/pace-summary.ts';
import { showMinutes } from './show-minutes.ts';
import { showChapters } from './show-chapters.ts';
import type { Stage } from './stage.ts';

const KEY = keyOf('ritmo');
// The talk as it would be had the clock begun when the cover was left.
const UNSTARTED = keyOf('ritmo-sin-empezar');
const DURATION = 'duracion';

/** What the board does with time. */
export interface PaceKeeper {
  /** Starts, pauses or goes on. */
  toggle(): void;
  /** Starts as if it had been started when the cover was left. */
  countFromCover(): void;
  /** Back to the start, once a person has confirmed it. */
  reset(): void;
  summary(): void;
  /** Another number of minutes than the plan's, kept by the browser, shared out among the chapters. */
  resize(): void;
  /** Title of the chapter on show. */
  readonly chapter: string;
}

/** Keeps the time of the talk on `board`: clock, time run, drift, chapters; kept by the browser through a reload. */
export function keepPace(
  board: HTMLElement,
  stage: Stage,
  storage: Storage | undefined,
  now: () => number,
): PaceKeeper {
  const find = (selector: string) => board.querySelector<HTMLElement>(selector)!;
  const planned = plannedChapters(stage);
  const plannedTotal = planned.reduce((sum, { minutes }) => sum + minutes, 0);
  const keptDuration = () => Number(readText(storage, DURATION)) || plannedTotal;
  let { chapters, total } = fitPlan(planned, keptDuration());
  const current = () => stage.stackOf(stage.current.chapter).dataset.capitulo ?? '';
  let unstarted = storage && loadPace(storage, UNSTARTED, now());
  let wasOnCover = false;
  let pace: Pace = (storage && loadPace(storage, KEY, now())) ?? newPace;
  const show = () => {
    const reading = readPace(pace, chapters, current(), now());
    const { status, elapsed, drift, leftInChapter, expectedEnd } = reading;
    const at = chapters.findIndex(({ id }) => id === current());
    const next = chapters[at + 1];
    find('.reloj-hora').textContent = formatClock(now());
    find('.reloj-transcurrido').textContent = formatElapsed(elapsed);
    find('.reloj-ritmo').textContent = status === 'idle' ? '—' : formatDrift(drift);
    find('.reloj-ritmo').classList.toggle('con-retraso', drift > 0);
    find('.reloj-fin').textContent = presenterText.expectedEnd(formatClock(expectedEnd));
    find('.reloj-previsto').textContent = presenterText.plannedSoFar(formatElapsed(reading.planned));
    find('.reloj-total').textContent =
      total === plannedTotal
        ? presenterText.plannedInAll(paceWords.minutes(total))
        : presenterText.fittedInAll(paceWords.minutes(total), plannedTotal);
    find('.ritmo-detalle').textContent = presenterText.chapterLeft(titleOf(current()), formatLeft(leftInChapter));
    find('.ritmo-despues').textContent = next
      ? presenterText.chapterAfter(next.title, paceWords.minutes(next.minutes))
      : '';
    const { startClock, pauseClock, resumeClock } = presenterText;
    find('.ritmo-reloj').textContent = { idle: startClock, running: pauseClock, paused: resumeClock }[status];
    showChapters(find('.tablero-capitulos'), reading);
    const isEnd = stage.index === stage.slides.length - 1 && stage.step >= stage.current.steps.length;
    showMinutes(find('.sigue-minutos'), isEnd ? paceSummary(pace, chapters, now()) : [], status !== 'idle');
    showUnstarted(find('.ficha-sin-reloj'), status === 'idle' && stage.index > 0, unstarted?.since);
  };
  const change = (to: Pace) => {
    if (to === pace) return;
    pace = to;
    if (storage) savePace(storage, KEY, pace);
    show();
  };
  const titleOf = (chapter: string) => chapters.find(({ id }) => id === chapter)?.title ?? '';
  const keepUnstarted = (to: Pace) => {
    unstarted = to;
    if (storage) savePace(storage, UNSTARTED, to);
  };
  const follow = () => {
    if (isIdle(pace) && stage.index > 0) {
      if (wasOnCover) keepUnstarted(startPace({ ...newPace, chapter: current() }, now()));
      else if (unstarted) keepUnstarted(enterChapter(unstarted, current(), now()));
    }
    wasOnCover = stage.index === 0;
    change(enterChapter(pace, current(), now()));
    show();
  };
  stage.onChange(follow);
  // Not yet the hall's slide: a window that is loaded again has not left the cover.
  change(enterChapter(pace, current(), now()));
  show();
  setInterval(show, 1000);
  // Another presenter window has started, paused or reset it: there is one time for all of them.
  window.addEventListener('storage', () => {
    pace = (storage && loadPace(storage, KEY, now())) ?? pace;
    ({ chapters, total } = fitPlan(planned, keptDuration()));
    show();
  });
  return {
    toggle: () => change(pace.since === null ? startPace(pace, now()) : pausePace(pace, now())),
    countFromCover: () => unstarted && change(unstarted),
    reset: () =>
      openResetDialog(() => {
        keepUnstarted(newPace);
        change(resetPace(pace));
      }),
    summary: () => openSummary(pace, chapters, now()),
    resize: () =>
      openDuration({ now: total, planned: plannedTotal, fewest: planned.length }, (minutes) => {
        // Where nothing can be kept it holds as long as the window.
        writeText(storage, DURATION, String(minutes));
        ({ chapters, total } = fitPlan(planned, minutes));
        show();
      }),
    get chapter() {
      return titleOf(current());
    },
  };
}

const isIdle = ({ since, counted }: Pace) => since === null && counted === 0;

/** Says that the clock was never started, and offers to count from the moment at which the cover was left, if it is known. */
function showUnstarted(card: HTMLElement, isSaid: boolean, left: number | null | undefined): void {
  card.hidden = !isSaid;
  const button = card.querySelector<HTMLElement>('[data-accion="contar"]')!;
  const since = typeof left === 'number' ? formatClock(left) : undefined;
  button.hidden = since === undefined;
  button.textContent = since ? presenterText.countFrom(since) : '';
  card.querySelector('.sin-reloj-nota')!.textContent = since ? presenterText.coverLeft(since) : '';
}

function plannedChapters(stage: Stage): PlannedChapter[] {
  const chapters = new Map<string, PlannedChapter>();
  for (const { chapter } of stage.slides) {
    const { capitulo = '', nombre = '', minutos } = stage.stackOf(chapter).dataset;
    // A long chapter has several stacks.
    if (!chapters.has(capitulo)) chapters.set(capitulo, { id: capitulo, title: nombre, minutes: Number(minutos) || 1 });
  }
  return [...chapters.values()];
}
