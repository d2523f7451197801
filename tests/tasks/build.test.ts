import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'taller-copia-'));
  for (const name of ['src', 'slides', 'assets', 'vite.config.ts', 'package.json', 'tsconfig.json']) {
    cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir');
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

const build = () =>
  spawnSync('npx', ['--no-install', 'tsx', 'src/tasks/build.ts'], { cwd: copy, encoding: 'utf-8', timeout: 60_000 });

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf-8' })
    .filter((name) => /\.\w+$/.test(name))
    .sort()
    .map((name) => [name, readFileSync(join(folder, name), 'base64')]);

it('npm run build writes dist/, and content with mistakes costs nothing of it', () => {
  expect(build().status).toBe(0);
  const good = filesOf(join(copy, 'dist'));
  expect(good.length).toBeGreaterThan(5);
  expect(good.map(([name]) => name)).toContain('taller.html');
  expect(readFileSync(join(copy, 'dist/index.html'), 'utf-8')).toContain('Taller de Gobierno Abierto Quintana Roo');

  appendFileSync(join(copy, 'slides/02-elementos.md'), '\n\n---\n\n## Nueva\n\n![](foto.png)\n');
  appendFileSync(join(copy, 'slides/taller.yaml'), '\ncolor: azul\n');
  const failed = build();
  expect(failed.status).toBe(1);
  expect(failed.stderr).toMatch(/slides\/taller\.yaml:\d+:1 clave desconocida «color»/);
  expect(failed.stderr).not.toMatch(/^\s+at .*\(/m);
  expect(filesOf(join(copy, 'dist'))).toEqual(good);
  expect(existsSync(join(copy, '.dist-nuevo'))).toBe(false);
}, 120_000);

it('npm run build says every mistake of chapters and data in one go', () => {
  cpSync(join(root, 'slides/taller.yaml'), join(copy, 'slides/taller.yaml'));
  appendFileSync(join(copy, 'slides/data/fuentes.yaml'), '- id: Mal Id\n');
  const failed = build();
  expect(failed.status).toBe(1);
  expect(failed.stderr).toMatch(/02-elementos\.md:\d+:\d+ imagen sin texto alternativo/);
  expect(failed.stderr).toMatch(/no existe la imagen «slides\/foto\.png»/);
  expect(failed.stderr).toMatch(/fuentes\.yaml:\d+:\d+ /);
}, 60_000);
