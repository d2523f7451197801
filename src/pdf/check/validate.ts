import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What veraPDF says of files: its version, and for each standard and file whether it passes, with the rules that fail. */
export interface Verdict {
  version: string;
  results: { standard: string; file: string; passes: boolean; said: string[] }[];
}

// As veraPDF calls them, and as we do.
const STANDARDS = { ua1: 'PDF/UA-1', '2a': 'PDF/A-2a' };

/** Has `program` (veraPDF) validate files, by name; undefined where there is none. */
export function validate(files: ReadonlyMap<string, Uint8Array>, program: string): Verdict | undefined {
  const run = (options: string[]) => {
    const { stdout, error } = spawnSync(program, options, { encoding: 'utf-8', shell: process.platform === 'win32' });
    return error ? undefined : stdout;
  };
  const version = run(['--version'])?.split('\n')[0]?.trim();
  if (!version) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'taller-pdf-'));
  try {
    for (const [file, bytes] of files) writeFileSync(join(folder, file), bytes);
    const paths = [...files.keys()].map((file) => join(folder, file));
    const results = Object.entries(STANDARDS).flatMap(([flavour, standard]) => {
      const lines = (run(['--format', 'text', '-v', '-f', flavour, ...paths]) ?? '').split('\n');
      return [...files.keys()].map((file) => {
        const at = lines.findIndex((line) => /^(PASS|FAIL) /.test(line) && line.includes(join(folder, file)));
        const next = lines.findIndex((line, index) => index > at && !/^\s/.test(line));
        const said = lines.slice(at + 1, next < 0 ? undefined : next).map((line) => line.trim());
        return { standard, file, passes: lines[at]?.startsWith('PASS') ?? false, said };
      });
    });
    return { version, results };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
