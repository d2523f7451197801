import { it } from 'vitest';
import type { BrokerKind } from './brokers.ts';

/** `it`, or where the broker can't be started a test that is skipped and says why. */
export const testWith = ({ missing }: Pick<BrokerKind, 'missing'>) =>
  missing
    ? (name: string, _run: () => Promise<void>, _limit?: number) => it.skip(`${name} (not here: ${missing})`)
    : it;
