import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './copy-project.ts';

it('checked out where Git writes Windows line ends, the project’s files are the same, byte by byte', () => {
  const copy = mkdtempSync(join(tmpdir(), 'taller-renglones-'));
  const git = (...args: string[]) => {
    const { status, stderr } = spawnSync(
      'git',
      ['-c', 'core.autocrlf=true', '-c', 'user.name=x', '-c', 'user.email=x@ejemplo.mx', ...args],
      { cwd: copy, encoding: 'utf-8' },
    );
    expect(status, stderr).toBe(0);
  };
  const files: Record<string, string> = {
    'src/editions/deck/index.html': '<p>\n</p>\n',
    'src/a.ts': 'a;\nb;\n',
    'slides/a.md': '# A\n\nb\n',
    // Bytes that look like line ends, and a sheet as LibreOffice left it.
    'slides/foto.png': 'a\nb\n',
    'tests/fixtures/hojas/a.csv': 'a;b\r\nc;d\n',
  };
  git('init', '-q');
  cpSync(join(root, '.gitattributes'), join(copy, '.gitattributes'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(copy, dirname(path)), { recursive: true });
    writeFileSync(join(copy, path), text);
  }
  git('add', '.');
  git('commit', '-q', '-m', 'x');
  for (const path of Object.keys(files)) rmSync(join(copy, path));
  git('checkout', '-q', '.');
  for (const [path, text] of Object.entries(files)) expect(readFileSync(join(copy, path), 'utf-8'), path).toBe(text);
  rmSync(copy, { recursive: true });
});
