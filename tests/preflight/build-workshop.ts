import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { type Files, makeTaller } from '../content/make-taller.ts';
import { runTask } from '../tasks/run-task.ts';

/** Writes a workshop and builds its site as `npm run build` does; both folders go away after the tests. */
export async function buildWorkshop(files: Files): Promise<{ slides: string; dist: string }> {
  const slides = makeTaller(files);
  const folder = mkdtempSync(join(tmpdir(), 'taller-sitio-'));
  const dist = join(folder, 'dist');
  const { status, stderr } = await runTask('build', ['--laminas', slides, '--en', dist]);
  expect(status, stderr).toBe(0);
  return { slides, dist };
}
