import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';

interface TaskOptions {
  /** The workshop to work on; else the project's own. */
  slides?: string;
  /** A copy of the project; else the project itself. */
  cwd?: string;
  /** Where npm was called; else there. */
  typedIn?: string;
}

export interface Ended {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Starts a command of the project, such as `build`; to end it before it ends by itself, kill it. */
export function startTask(
  task: string,
  args: readonly string[] = [],
  { slides, cwd = resolve(import.meta.dirname, '../..'), typedIn = cwd }: TaskOptions = {},
): ChildProcessWithoutNullStreams {
  // Not by npx, which would be killed in its place.
  return spawn(process.execPath, ['src/tasks/run.mjs', task, ...args], {
    cwd,
    // A folder that the whole run was started with is none of a test's business.
    env: { ...process.env, TALLER_LAMINAS: slides, INIT_CWD: typedIn },
  });
}

/** Runs a command of the project to its end. */
export async function runTask(task: string, args?: readonly string[], options?: TaskOptions): Promise<Ended> {
  const child = startTask(task, args, options);
  const [stdout, stderr, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { status, stdout, stderr };
}
