import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Browser as StartedBrowser, LaunchOptions } from '@playwright/test';
import { PlainError } from './report-failure.ts';

/** How to start a Chromium that works on this machine. */
export type Browser = Pick<LaunchOptions, 'executablePath' | 'channel'>;

// Where Debian and others put it; Playwright's channels only know a few places. The shell draws the same pages without a
// window, for half of the work.
const USUAL_PATHS = ['chromium-headless-shell', 'chromium', 'chromium-browser'].map((name) => `/usr/bin/${name}`);

/**
 * The first Chromium that starts: CHROMIUM_PATH, Playwright's own, an installed chromium, chrome or msedge. With `install`,
 * one is installed where none was found. Throws an error that says exactly what to type.
 */
export async function findBrowser({ install = false }: { install?: boolean } = {}): Promise<Browser> {
  const found = (await firstThatStarts(candidates())) ?? (install ? await installBrowser() : undefined);
  if (found) return found;
  throw noBrowser('npm test');
}

/** The same browser, started once and left open; `command` is what to type again when there is none. */
export async function openBrowser(
  command: string,
  browsers: readonly Browser[] = candidates(),
): Promise<StartedBrowser> {
  for (const candidate of browsers) {
    const started = await start(candidate);
    if (started) return started;
  }
  throw noBrowser(command);
}

function noBrowser(command: string): Error {
  return new PlainError(
    [
      'No se encontró un Chromium que arranque en esta máquina. Instale uno con cualquiera de estos comandos:',
      '  npx playwright install chromium',
      '  sudo apt-get install --no-install-recommends chromium     (Debian y Ubuntu)',
      `o indique dónde está: CHROMIUM_PATH=/ruta/al/navegador ${command}`,
    ].join('\n'),
  );
}

function candidates(): Browser[] {
  const given = process.env.CHROMIUM_PATH;
  return [
    ...(given ? [{ executablePath: given }] : []),
    {},
    ...[...USUAL_PATHS, '/snap/bin/chromium']
      .filter((path) => existsSync(path))
      .map((executablePath) => ({ executablePath })),
    { channel: 'chromium' },
    { channel: 'chrome' },
    { channel: 'msedge' },
  ];
}

async function firstThatStarts(browsers: Browser[]): Promise<Browser | undefined> {
  for (const browser of browsers) {
    const started = await start(browser);
    await started?.close();
    if (started) return browser;
  }
  return undefined;
}

/** Starts one; undefined where it isn't here or doesn't start. */
async function start(browser: Browser): Promise<StartedBrowser | undefined> {
  // Only now: most builds need no browser, and it takes a quarter of a second to be read.
  const { chromium } = await import('@playwright/test');
  return chromium.launch({ ...browser, timeout: 20_000 }).catch(() => undefined);
}

async function installBrowser(): Promise<Browser | undefined> {
  console.log('No hay un Chromium: instalando uno para las pruebas…');
  const run = (command: string, args: string[]) =>
    spawnSync(command, args, { stdio: 'ignore', timeout: 300_000, shell: process.platform === 'win32' });
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    // As root on Debian its packages are quicker, and they are there where Playwright's download is blocked.
    run('apt-get', ['update', '-qq']);
    for (const name of ['chromium-headless-shell', 'chromium']) {
      run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name]);
      const browser = await firstThatStarts(candidates());
      if (browser) return browser;
    }
  }
  run('npx', ['playwright', 'install', 'chromium']);
  return firstThatStarts(candidates());
}
