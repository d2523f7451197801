import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';
import { type Files, makeTaller } from '../content/make-taller.ts';
import { runTask } from '../tasks/run-task.ts';

const built: string[] = [];
afterAll(() => {
  for (const folder of built.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Writes a workshop and builds its site as `npm run build` does; both folders go away after the tests. */
export async function buildWorkshop(files: Files): Promise<{ slides: string; dist: string }> {
  const slides = makeTaller(files);
  const folder = mkdtempSync(join(tmpdir(), 'taller-sitio-'));
  built.push(folder);
  const dist = join(folder, 'dist');
  const { status, stderr } = await runTask('build', [`--en=${dist}`], { slides });
  expect(status, stderr).toBe(0);
  return { slides, dist };
}
