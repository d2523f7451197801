import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from '@playwright/test';

const root = resolve(import.meta.dirname, '../..');

/** What an editor waits for, in milliseconds. */
export interface Work {
  /** Processor time of `npm run build`, all threads together. */
  build: number;
  /** From `npm start` to its address. */
  ready: number;
  /** From a saved slide to its new words on the screen. */
  saved: number;
}

/** Works on the workshop in `slides` as its editor does; in a copy in `aside`, which is filled. */
export async function measureWork(browser: Browser, slides: string, aside: string): Promise<Work> {
  const copy = join(aside, 'laminas');
  cpSync(slides, copy, { recursive: true });
  // Made once after each change of the program, which an editor doesn't make.
  for (const task of ['build', 'start']) await once(run(task, ['--no-existe']), 'exit');
  const build = await buildTime(copy, join(aside, 'sitio'));
  const start = performance.now();
  const server = run('start', ['--laminas', copy]);
  try {
    let said = '';
    for await (const part of server.stdout!) {
      said += part;
      if (said.includes('Ctrl+C')) break;
    }
    const ready = performance.now() - start;
    return { build, ready, saved: await savedTime(browser, /http\S+/.exec(said)![0], copy) };
  } finally {
    server.kill();
  }
}

const run = (task: string, args: string[], env: NodeJS.ProcessEnv = {}): ChildProcess =>
  spawn(process.execPath, ['src/tasks/run.mjs', task, ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
  });

async function buildTime(slides: string, site: string): Promise<number> {
  // No process may ask for the time of another: it tells its own.
  const tell = "process.on('exit',()=>{const{user,system}=process.cpuUsage();console.log('cpu',user+system)})";
  const child = run('build', ['--laminas', slides, '--en', site], {
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(tell)}`,
  });
  let said = '';
  for await (const part of child.stdout!) said += part;
  return Number(/^cpu (\d+)$/m.exec(said)![1]) / 1000;
}

async function savedTime(browser: Browser, address: string, slides: string): Promise<number> {
  const page = await browser.newPage();
  await page.goto(address);
  await page.locator('html.arrancada').waitFor({ state: 'attached' });
  const [, chapter = ''] = /archivo: (\S+)/.exec(readFileSync(join(slides, 'taller.yaml'), 'utf-8'))!;
  const file = join(slides, chapter);
  const text = readFileSync(file, 'utf-8');
  const heading = /^#{1,2} (.+)$/m.exec(text)!;
  const times: number[] = [];
  for (const word of ['Uno', 'Dos', 'Tres']) {
    const start = performance.now();
    writeFileSync(file, text.replace(heading[0], `${heading[0]} ${word}`));
    // Asked at each frame: a locator asks at times that grow to half a second.
    await page.waitForFunction(
      (last) => document.querySelector('html.arrancada .present :is(h1, h2)')?.textContent.endsWith(last),
      word,
    );
    times.push(performance.now() - start);
  }
  await page.close();
  return times.toSorted((a, b) => a - b)[1]!;
}
