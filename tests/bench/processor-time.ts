import { readdirSync, readFileSync } from 'node:fs';

// Of /proc/<id>/stat: ticks of a second that most kernels have.
const TICK = 100;

interface Used {
  parent: number;
  ticks: number;
}

/**
 * Seconds of processor that this process and those it has started have used, with what those have started and waited for: a
 * busy machine changes it little. By the clock where there is no /proc.
 */
export function processorTime(): number {
  let times: Map<number, Used>;
  try {
    // What ends while it is read would be missed, if its parent had not been told yet when that was read: the second counts.
    let before = readTimes();
    times = readTimes();
    while (!sameProcesses(before, times)) [before, times] = [times, readTimes()];
  } catch {
    return performance.now() / 1000;
  }
  let ticks = 0;
  for (const each of times.values()) ticks += each.ticks;
  return ticks / TICK;
}

function sameProcesses(one: ReadonlyMap<number, Used>, other: ReadonlyMap<number, Used>): boolean {
  return one.size === other.size && [...one.keys()].every((id) => other.has(id));
}

/** What this process and those below it have used, by their ids. */
function readTimes(): Map<number, Used> {
  const times = new Map<number, Used>();
  for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const stat = statOf(id);
    // After the name, which may hold anything: state, parent, … and four times.
    const parts = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [own, ofKernel, waited, ofWaited] = parts.slice(11, 15).map(Number) as [number, number, number, number];
    times.set(Number(id), { parent: Number(parts[1]), ticks: own + ofKernel + waited + ofWaited });
  }
  const isOurs = (id: number): boolean => id === process.pid || (id > 1 && isOurs(times.get(id)?.parent ?? 0));
  return new Map([...times].filter(([id]) => isOurs(id)));
}

/** Nothing of a process that has ended meanwhile. */
function statOf(id: string): string {
  try {
    return readFileSync(`/proc/${id}/stat`, 'utf-8');
  } catch {
    return ') Z 0 0 0 0 0 0 0 0 0 0 0 0 0 0';
  }
}
