import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect } from 'vitest';
import { type Files, makeTaller } from '../content/make-taller.ts';

const root = resolve(import.meta.dirname, '../..');
const built: string[] = [];
afterAll(() => {
  for (const folder of built.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Writes a workshop and builds its site as `npm run build` does; both folders go away after the tests. */
export function buildWorkshop(files: Files): { slides: string; dist: string } {
  const slides = makeTaller(files);
  const folder = mkdtempSync(join(tmpdir(), 'taller-sitio-'));
  built.push(folder);
  const dist = join(folder, 'dist');
  const { status, stderr } = spawnSync('npx', ['--no-install', 'tsx', 'src/tasks/build.ts', `--en=${dist}`], {
    cwd: root,
    encoding: 'utf-8',
    env: { ...process.env, TALLER_LAMINAS: slides },
    shell: process.platform === 'win32',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return { slides, dist };
}
