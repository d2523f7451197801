import { setTimeout as pause } from 'node:timers/promises';
import type { Ratio } from './ratios.ts';

const LIMIT = 5 * 60_000;

/** What `measure` gives; a row that meets no goal where it fails or never ends, so that the others are printed all the same. */
export async function attempt(name: string, measure: () => Promise<Ratio[]>): Promise<Ratio[]> {
  const limit = new AbortController();
  const late = pause(LIMIT, undefined, { signal: limit.signal }).then(() => {
    throw new Error(`not done within ${LIMIT / 1000} s`);
  });
  late.catch(() => {});
  try {
    return await Promise.race([measure(), late]);
  } catch (error) {
    console.error(`${name}: ${error instanceof Error ? error.message : error}`);
    return [{ name: `${name}: not measured`, ours: Number.NaN, unit: 's', goal: { figure: 0 } }];
  } finally {
    limit.abort();
  }
}
