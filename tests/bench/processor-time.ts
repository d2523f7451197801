import { readdirSync, readFileSync } from 'node:fs';

// Of /proc/<id>/stat: ticks of a second that most kernels have.
const TICK = 100;

/**
 * Seconds of processor that this process and those it has started have used, with what those have started and waited for: a
 * busy machine changes it little. By the clock where there is no /proc.
 */
export function processorTime(): number {
  const times = new Map<number, { parent: number; ticks: number }>();
  try {
    for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
      const stat = statOf(id);
      // After the name, which may hold anything: state, parent, … and four times.
      const parts = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      const [own, ofKernel, waited, ofWaited] = parts.slice(11, 15).map(Number) as [number, number, number, number];
      times.set(Number(id), { parent: Number(parts[1]), ticks: own + ofKernel + waited + ofWaited });
    }
  } catch {
    return performance.now() / 1000;
  }
  const isOurs = (id: number): boolean => id === process.pid || (id > 1 && isOurs(times.get(id)?.parent ?? 0));
  let ticks = 0;
  for (const [id, each] of times) if (isOurs(id)) ticks += each.ticks;
  return ticks / TICK;
}

/** Nothing of a process that has ended meanwhile. */
function statOf(id: string): string {
  try {
    return readFileSync(`/proc/${id}/stat`, 'utf-8');
  } catch {
    return ') Z 0 0 0 0 0 0 0 0 0 0 0 0 0 0';
  }
}
