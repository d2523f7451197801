import { z } from 'zod';
import { parseDuration } from './parse-duration.ts';

/** `10m`, `1h30m`: the time of an exercise, to ms. */
export const countdownOptions = z.string().transform((text, context) => {
  const duration = parseDuration(text);
  if (duration === undefined) context.addIssue(`no es una duración: «${text}»; escríbala como 10m, 90s, 1h o 1h30m`);
  return duration ?? z.NEVER;
});
