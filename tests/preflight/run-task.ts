import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';

export interface Ended {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs a command of the project, such as `build`, on the workshop in `slides`. */
export async function runTask(slides: string, task: string, ...options: string[]): Promise<Ended> {
  const child = spawn('npx', ['--no-install', 'tsx', `src/tasks/${task}.ts`, ...options], {
    cwd: resolve(import.meta.dirname, '../..'),
    env: { ...process.env, TALLER_LAMINAS: slides },
    shell: process.platform === 'win32',
  });
  const [stdout, stderr, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { status, stdout, stderr };
}
