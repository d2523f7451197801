import { countdownWords } from '../../language/countdown-es-mx.ts';
import { describeDuration } from '../../language/describe-duration.ts';

export interface CountdownDrawing {
  /** In ms. */
  duration: number;
  sentence: string;
}

/** The time of an exercise in a sentence: nothing of it depends on its room. */
export function layoutCountdown(duration: number): CountdownDrawing {
  return { duration, sentence: countdownWords.exercise(describeDuration(duration)) };
}
