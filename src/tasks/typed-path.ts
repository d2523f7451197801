import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** The path that somebody typed after a command, absolute: from where they were, not from the project, where npm runs it. */
export function typedPath(path: string): string {
  return onDisk(resolve(process.env.INIT_CWD ?? process.cwd(), path));
}

/** A path as the disk has it: letters with their accents composed or apart, whichever way they were typed. */
export function onDisk(path: string): string {
  if (existsSync(path) || path === dirname(path)) return path;
  const above = onDisk(dirname(path));
  const name = basename(path);
  const names = existsSync(above) ? readdirSync(above) : [];
  return join(above, names.find((other) => other.normalize('NFC') === name.normalize('NFC')) ?? name);
}
