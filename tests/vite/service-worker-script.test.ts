import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { serviceWorkerScript } from '../../src/vite/service-worker-script.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sitio-'));
  for (const name of ['assets', 'pdf', 'laminas']) mkdirSync(join(folder, name));
  for (const name of ['index.html', 'assets/a-X1.js', 'laminas/una sesión.png', 'taller.html', 'sw.js', 'pdf/a.pdf']) {
    writeFileSync(join(folder, name), name);
  }
});

afterEach(() => rmSync(folder, { recursive: true }));

const listed = (): { VERSION: string; FILES: string[] } =>
  new Function(`${serviceWorkerScript(folder, '')}; return { VERSION, FILES };`)();

it('serviceWorkerScript(folder, program) lists all files but the copies to take away', () => {
  expect(listed().FILES).toEqual(['assets/a-X1.js', 'index.html', 'laminas/una sesión.png']);
});

it('a page that is nothing without a network is not kept, nor are its script and sheet', () => {
  const before = listed().FILES;
  for (const name of ['mando.html', 'assets/mando-X1.js', 'assets/mando-X2.css'])
    writeFileSync(join(folder, name), name);
  expect(listed().FILES).toEqual(before);
});

it('serviceWorkerScript(folder, program) is another version when a kept file changes, and only then', () => {
  const { VERSION } = listed();
  writeFileSync(join(folder, 'taller.html'), 'otro');
  expect(listed().VERSION).toBe(VERSION);
  writeFileSync(join(folder, 'index.html'), 'otro');
  expect(listed().VERSION).not.toBe(VERSION);
});
