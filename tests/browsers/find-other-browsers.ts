import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export interface OtherBrowser {
  name: 'Firefox' | 'WebKit';
  /** What must be there to drive it; a name stands for a program on the path. */
  programs: { env: string; names: string[] }[];
  packages: string[];
}

export const OTHER_BROWSERS: OtherBrowser[] = [
  {
    name: 'Firefox',
    programs: [
      { env: 'FIREFOX_PATH', names: ['firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'] },
    ],
    packages: ['firefox-esr'],
  },
  {
    name: 'WebKit',
    programs: [
      { env: 'WEBKIT_DRIVER_PATH', names: ['WebKitWebDriver'] },
      { env: 'XVFB_PATH', names: ['Xvfb'] },
    ],
    packages: ['webkit2gtk-driver', 'xvfb'],
  },
];

/** Paths of the programs that drive a browser, installed first where this is Debian and we may; undefined if they can't be had. */
export function findOtherBrowser(browser: OtherBrowser): string[] | undefined {
  const found = () => {
    const paths = browser.programs.map(({ env, names }) => [process.env[env], ...names].map(findProgram).find(Boolean));
    return paths.every((path): path is string => path !== undefined) ? paths : undefined;
  };
  const there = found();
  if (there || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return there;
  console.log(`  instalando ${browser.packages.join(' y ')}…`);
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...browser.packages],
  ]) {
    spawnSync('apt-get', args, {
      stdio: 'ignore',
      timeout: 300_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  return found();
}

function findProgram(name: string | undefined): string | undefined {
  if (!name) return undefined;
  if (name.includes('/')) return existsSync(name) ? name : undefined;
  const { status, stdout } = spawnSync('which', [name], { encoding: 'utf-8' });
  return status === 0 ? stdout.trim() : undefined;
}
