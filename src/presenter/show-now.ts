import type { StateWords } from '../components/component.ts';
import { isFinished, isRunning, remaining } from '../countdown/countdown.ts';
import { formatCountdown } from '../countdown/format-countdown.ts';
import { countdownWords } from '../language/countdown-es-mx.ts';
import { presenterText } from '../language/presenter-es-mx.ts';
import { type Exercise, readExercises } from './read-exercises.ts';
import { sayState } from './say-state.ts';
import type { Stage } from './stage.ts';

/**
 * What the component of the current slide shows on the projector, and in large figures the time of an exercise: that of
 * this slide, or one that runs on while another slide is on show. Hidden where there is neither.
 */
export function showNow(card: HTMLElement, stage: Stage, now: number): void {
  const { current } = stage;
  const { components } = stage.read();
  const exercises = readExercises(stage, now);
  const exercise =
    exercises.find(({ slide }) => slide === current) ?? exercises.find(({ countdown }) => isRunning(countdown, now));
  // The build has written what can be chosen, in words: see html/describe-components.ts.
  const words: Record<string, StateWords[]> = JSON.parse(card.dataset.dichos || '{}');
  const lines = (words[current.id] ?? []).map((each) => sayState(each, components[current.id] ?? {}));
  if (exercise) lines.push(describeExercise(exercise, current.id, now));
  card.hidden = lines.length === 0;
  write(card.querySelector('.ahora-que')!, lines.join(' · '));
  write(card.querySelector('.ahora-reloj')!, exercise ? formatCountdown(remaining(exercise.countdown, now)) : '');
}

function describeExercise({ slide, countdown }: Exercise, current: string, now: number): string {
  if (slide.id !== current) return presenterText.exerciseOf(slide.title);
  if (isFinished(countdown, now)) return countdownWords.finished;
  if (isRunning(countdown, now)) return presenterText.exerciseRuns;
  return countdown.left < countdown.duration ? presenterText.exercisePaused : presenterText.exerciseWaits;
}

/** Touches a node only when its words change. */
function write(node: Element, words: string): void {
  if (node.textContent !== words) node.textContent = words;
}
