import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serveSite } from '../../src/preflight/serve-site.ts';
import { fixtureSite } from '../fixture-workshop.ts';
import type { DrivenBrowser } from './driven-browser.ts';
import { findOtherBrowser, OTHER_BROWSERS } from './find-other-browsers.ts';
import { openFirefox } from './open-firefox.ts';
import { openWebkit } from './open-webkit.ts';
import { SMOKE, type Site } from './smoke.ts';

// Smoke tests in the browsers people have, which Playwright's own builds are not. A browser that can't be had is
// said and counts as skipped; one that is there and does not start counts as failed.

const root = join(import.meta.dirname, '../..');
const count = { passed: 0, failed: 0, skipped: 0 };

async function check(browser: DrivenBrowser, site: Site): Promise<void> {
  console.log(`\n── ${browser.name}`);
  for (const [name, test] of Object.entries(SMOKE)) {
    try {
      await browser.useWindow(0);
      await test(browser, site);
      count.passed++;
      console.log(`  ✓ ${name}`);
    } catch (error) {
      count.failed++;
      console.log(`  ✗ ${name}: ${error instanceof Error ? error.message : error}`);
    }
  }
}

function skip(name: string, why: string): void {
  count.skipped += Object.keys(SMOKE).length;
  console.log(`\n── ${name}: no se pudo probar. ${why}`);
}

/** A display that nobody sees; its number is one that the server found free. */
async function startDisplay(xvfb: string): Promise<{ display: string; server: ChildProcess }> {
  const server = spawn(xvfb, ['-displayfd', '1', '-screen', '0', '1400x900x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const display = await new Promise<string>((done, fail) => {
    server.stdout!.once('data', (data: Buffer) => done(`:${data.toString().trim()}`));
    server.once('exit', () => fail(new Error('Xvfb no arranca')));
  });
  return { display, server };
}

const building = ['src/tasks/run.mjs', 'tests/serve-fixture.ts', '--solo-construir'];
// What an earlier build left would be tested instead.
if (spawnSync(process.execPath, building, { cwd: root, stdio: 'inherit' }).status !== 0) process.exit(1);
const server = await serveSite(fixtureSite);
const html = readFileSync(join(fixtureSite, 'index.html'), 'utf-8');
const site: Site = {
  address: server.address,
  file: pathToFileURL(join(fixtureSite, 'taller.html')).href,
  html,
  ids: [...html.matchAll(/<section [^>]*\bid="([^"]+)"/g)].map((match) => match[1]!),
};
const only = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
for (const other of OTHER_BROWSERS) {
  if (only.length > 0 && !only.includes(other.name.toLowerCase())) continue;
  const programs = findOtherBrowser(other);
  if (!programs) {
    skip(other.name, `Instálelo, por ejemplo con: sudo apt-get install ${other.packages.join(' ')}`);
    continue;
  }
  let screen: ChildProcess | undefined;
  let browser: DrivenBrowser | undefined;
  try {
    if (other.name === 'Firefox') browser = await openFirefox(programs[0]!);
    else {
      const { display, server: xvfb } = await startDisplay(programs[1]!);
      screen = xvfb;
      browser = await openWebkit(programs[0]!, display);
    }
    await check(browser, site);
  } catch (error) {
    count.failed += Object.keys(SMOKE).length;
    console.log(`\n── ${other.name}: no arranca. ${error instanceof Error ? error.message : error}`);
  } finally {
    await browser?.close().catch(() => {});
    screen?.kill();
  }
}
await server.close();
if (count.failed > 0) process.exitCode = 1;
console.log(`\n${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
