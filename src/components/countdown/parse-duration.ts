const DURATION = /^(?=\d)(?:(\d{1,2})h)?(?:(\d{1,3})m)?(?:(\d{1,4})s)?$/;
const LONGEST = 12 * 60 * 60_000;

/** `10m`, `90s`, `1h`, `1h30m` to milliseconds; undefined for anything else, for no time and for more than twelve hours. */
export function parseDuration(text: string): number | undefined {
  const match = DURATION.exec(text.trim());
  if (!match) return undefined;
  const [hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0)) as [number, number, number];
  const ms = ((hours * 60 + minutes) * 60 + seconds) * 1000;
  return ms > 0 && ms <= LONGEST ? ms : undefined;
}
