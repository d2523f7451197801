import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { checkEditions } from '../preflight/check-editions.ts';
import { formatPreflight, isWarning } from '../preflight/format-preflight.ts';
import { runPreflight } from '../preflight/run-preflight.ts';
import { findBrowser } from './find-browser.ts';
import { reportFailure } from './report-failure.ts';

const root = join(import.meta.dirname, '../..');
const asJson = process.argv.includes('--json');
const dist = mkdtempSync(join(tmpdir(), 'taller-revision-'));

/** Builds aside and looks at everything before a talk; exit 1 when there is something to mend. `--json` for machines, `--sin-pdf` in a hurry. */
async function review(): Promise<void> {
  const say = (line: string) => {
    if (!asJson && process.stderr.isTTY) process.stderr.write(`\r\x1b[K${line}`);
  };
  say('Construyendo…');
  const build = spawnSync('npx', ['--no-install', 'tsx', 'src/tasks/build.ts', `--en=${join(dist, 'sitio')}`], {
    cwd: root,
    encoding: 'utf-8',
    shell: process.platform === 'win32',
  });
  if (build.status !== 0) {
    process.stderr.write(`\n${build.stderr}`);
    // What is wrong in a chapter is on the other stream; a machine that reads this one learns that nothing was looked at.
    if (asJson) console.log(JSON.stringify({ error: build.stderr.trim() }, undefined, 2));
    process.exitCode = 1;
    return;
  }
  const browser = await chromium.launch(await findBrowser({ install: true }));
  try {
    const result = await runPreflight({
      slides: resolve(root, process.env.TALLER_LAMINAS ?? 'slides'),
      dist: join(dist, 'sitio'),
      browser,
      progress: say,
      checkPdf: process.argv.includes('--sin-pdf') ? undefined : checkEditions,
    });
    say('');
    console.log(asJson ? JSON.stringify(result, undefined, 2) : formatPreflight(result));
    const strict = process.argv.includes('--estricto');
    if (!result.findings.every((finding) => !strict && isWarning(finding))) process.exitCode = 1;
  } finally {
    await browser.close();
  }
}

try {
  await review();
} catch (error) {
  reportFailure(error, 'La revisión no terminó.');
} finally {
  rmSync(dist, { recursive: true, force: true });
}
