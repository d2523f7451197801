import { resolve } from 'node:path';

/** The path that somebody typed after a command, absolute: from where they were, not from the project, where npm runs it. */
export function typedPath(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}
