import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../tasks/copy-project.ts';
import { makeEditions } from './make-editions.ts';

/**
 * The four editions one after the other as `slides/` of a copy of the project: build, both PDFs and all of `revisar`, and the
 * tests that hold for any workshop. With `--todo`, the whole of `npm test` on each. Exits with 1 when one isn't green.
 */
const folder = mkdtempSync(join(tmpdir(), 'taller-ediciones-'));
const steps = process.argv.includes('--todo') ? ['test'] : ['test --contenido --con-pdf'];
try {
  for (const [name, slides] of Object.entries(makeEditions(join(root, 'slides'), folder))) {
    const copy = join(folder, `${name}-proyecto`);
    copyProject(copy, slides);
    for (const step of steps) {
      console.log(`\n── ${name}: ${step}`);
      const { status } = spawnSync(process.execPath, ['src/tasks/run.mjs', ...step.split(' ')], {
        cwd: copy,
        stdio: ['ignore', 'inherit', 'inherit'],
      });
      if (status === 0) continue;
      console.error(`✗ ${name}`);
      process.exitCode = 1;
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** All that git keeps, as it is here now, with these slides. */
function copyProject(copy: string, slides: string): void {
  const { stdout } = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf-8',
  });
  for (const path of stdout.split('\0')) {
    if (path === '' || path.startsWith('slides/')) continue;
    cpSync(join(root, path), join(copy, path), { recursive: true });
  }
  cpSync(slides, join(copy, 'slides'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir');
}
