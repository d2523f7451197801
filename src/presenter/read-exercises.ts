import { type Countdown, isRunning } from '../countdown/countdown.ts';
import { parseCountdown } from '../countdown/countdown-state.ts';
import type { Stage, StageSlide } from './stage.ts';

/** The countdown of a slide, with the slide on show or away from it. */
export interface Exercise {
  slide: StageSlide;
  countdown: Countdown;
}

/** All exercises of the talk, as they stand at `now`. */
export function readExercises(stage: Stage, now: number): Exercise[] {
  const { components } = stage.read();
  return stage.slides.flatMap((slide) => {
    const clock = slide.element.querySelector<HTMLElement>('[data-duracion]');
    if (!clock) return [];
    return [{ slide, countdown: parseCountdown(components[slide.id], Number(clock.dataset.duracion) || 0, now) }];
  });
}

/** Returns what tells, each time it is called, which exercises have come to their end since the last call. */
export function watchExercises(stage: Stage): (now: number) => Exercise[] {
  let running = new Set<StageSlide>();
  return (now) => {
    const all = readExercises(stage, now);
    const ended = all.filter(
      ({ slide, countdown: { endsAt } }) => running.has(slide) && endsAt !== undefined && endsAt <= now,
    );
    running = new Set(all.filter(({ countdown }) => isRunning(countdown, now)).map(({ slide }) => slide));
    return ended;
  };
}
