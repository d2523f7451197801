import { openCrowd } from '../room/crowd/open-crowd.ts';
import { percentile } from '../room/crowd/percentile.ts';

/** What a room's simulated phones saw; see `npm run sala -- --probar N`, which starts this beside its server. */
export interface CrowdReport {
  inside: number;
  seconds: number;
  changes: { heard: number; half: number; most: number };
  votes: { counted: number; slowest: number };
}

const CHANGES = 10;

const { SALA_ADDRESS: address = '', SALA_KEY: key = '', SALA_COUNT: count } = process.env;
const start = performance.now();
const crowd = await openCrowd({ address, key, count: Number(count) });
const seconds = (performance.now() - start) / 1000;
const changes: number[] = [];
for (let n = 0; n < CHANGES; n++) changes.push(...(await crowd.change()));
const { times, counted } = await crowd.vote();
const report: CrowdReport = {
  inside: crowd.phones.length,
  seconds,
  changes: {
    heard: Math.floor(changes.length / CHANGES),
    half: percentile(changes, 0.5),
    most: percentile(changes, 0.99),
  },
  votes: { counted, slowest: percentile(times, 0.99) },
};
crowd.close();
process.send?.(report);
process.disconnect?.();
