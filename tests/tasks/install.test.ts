import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './copy-project.ts';

it.each(['Taller #1', 'Taller?'])(
  'every command refuses a project in a folder called «%s» by name, before anything else',
  (name) => {
    const copy = join(mkdtempSync(join(tmpdir(), 'taller-copia-')), name, 'proyecto');
    for (const file of ['src/tasks/install.mjs', 'src/tasks/run.mjs']) cpSync(join(root, file), join(copy, file));
    const { status, stdout, stderr } = spawnSync(process.execPath, ['src/tasks/run.mjs', 'build'], {
      cwd: copy,
      encoding: 'utf-8',
    });
    expect(stderr).toBe(
      `El nombre de la carpeta «${name}» lleva «${name.at(-1) === '?' ? '?' : '#'}»; cámbielo por uno sin ${name.at(-1) === '?' ? '?' : '#'} y repita el comando.\n`,
    );
    expect(stdout).toBe('');
    expect(status).toBe(1);
  },
);
