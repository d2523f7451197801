import { appendFileSync, cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { EXAMPLE } from '../content/example-files.ts';
import { makeTaller } from '../content/make-taller.ts';
import { copyProject } from './copy-project.ts';
import { runTask } from './run-task.ts';

const BAD_SLIDE = '\n\n---\n\n## Nueva\n\n![](foto.png)\n';

let copy: string;
beforeAll(() => {
  // A folder may have any name but those that tests/tasks/install.test.ts knows.
  copy = copyProject(makeTaller(EXAMPLE), "Taller 100% %20 ñ (1) [2] 'a' & 🌵");
});

const build = (...args: string[]) => runTask('build', args, { cwd: copy });

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf-8' })
    .filter((name) => /\.\w+$/.test(name))
    .sort()
    .map((name) => [name, readFileSync(join(folder, name), 'base64')]);

it('npm run build writes dist/, in a project whose name has any sign, and content with mistakes costs nothing of it', async () => {
  const { status, stderr } = await build();
  expect(status, stderr).toBe(0);
  const good = filesOf(join(copy, 'dist'));
  expect(good.length).toBeGreaterThan(5);
  expect(good.map(([name]) => name)).toContain('taller.html');
  // What is read while building alone.
  expect(good.filter(([name]) => /\.(json|icc)$/.test(name!))).toEqual([]);
  expect(readFileSync(join(copy, 'dist/index.html'), 'utf-8')).toContain('Taller de prueba Quintana Roo');

  appendFileSync(join(copy, 'slides/1-inicio.md'), BAD_SLIDE);
  appendFileSync(join(copy, 'slides/taller.yaml'), '\ncolor: azul\n');
  appendFileSync(join(copy, 'slides/data/fuentes.yaml'), '- id: Mal Id\n');
  const failed = await build();
  expect(failed.status).toBe(1);
  // All of it in one go.
  expect(failed.stderr).toMatch(/1-inicio\.md:\d+:\d+ imagen sin texto alternativo/);
  expect(failed.stderr).toMatch(/no existe la imagen «slides\/foto\.png»/);
  expect(failed.stderr).toMatch(/slides\/taller\.yaml:\d+:1 clave desconocida «color»/);
  expect(failed.stderr).toMatch(/fuentes\.yaml:\d+:\d+ /);
  expect(failed.stderr).not.toMatch(/^\s+at .*\(/m);
  expect(filesOf(join(copy, 'dist'))).toEqual(good);
  expect(existsSync(join(copy, '.dist-nuevo'))).toBe(false);
});

it('npm run build -- --laminas ../otra calls the files of that folder by its path, in what is wrong and in what to do', async () => {
  cpSync(makeTaller({ 'a.md': `# Otra${BAD_SLIDE}` }), join(copy, '../otra'), { recursive: true });
  const { status, stderr } = await build('--laminas', '../otra');
  expect(status).toBe(1);
  expect(stderr).toMatch(/^\.\.\/otra\/a\.md:\d+:\d+ /m);
  expect(stderr).not.toContain('slides');
});
