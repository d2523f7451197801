import { paceWords } from '../language/es-mx.ts';

/** A moment as local time on a 24-hour clock: «10:42». */
export function formatClock(moment: number, timeZone?: string): string {
  return new Intl.DateTimeFormat('es-MX', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).format(
    moment,
  );
}

/** Time run, in full seconds: «00:27:10». */
export function formatElapsed(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}

/** Minutes off the plan: «+2 min», «−3 min», «a tiempo». */
export function formatDrift(minutes: number): string {
  if (minutes === 0) return paceWords.onTime;
  // A true minus sign is as wide as the plus.
  return `${minutes > 0 ? '+' : '−'}${paceWords.minutes(Math.abs(minutes))}`;
}

/** What is left of a chapter: «quedan 6 min», «queda 1 min», «2 min de más». A minute begun counts as left. */
export function formatLeft(ms: number): string {
  const minutes = Math.ceil(ms / 60_000);
  return minutes >= 0 ? paceWords.left(minutes) : paceWords.over(-minutes);
}
