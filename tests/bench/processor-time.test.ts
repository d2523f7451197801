import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { processorTime } from './processor-time.ts';

test('processorTime counts the work of a process that was started and has ended', async () => {
  const before = processorTime();
  const work = 'while (process.cpuUsage().user < 3e5);';
  await once(spawn(process.execPath, ['-e', work], { stdio: 'ignore' }), 'exit');
  expect(processorTime() - before).toBeGreaterThan(0.25);
});
