import { appendFileSync, cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { serveSite } from '../../src/preflight/serve-site.ts';
import { makeTaller } from '../content/make-taller.ts';
import { copyProject, root } from '../tasks/copy-project.ts';
import { runTask } from '../tasks/run-task.ts';

const given = join(root, 'tests/fixtures/edicion/editions/summary');

let project = '';

// The steps of «Una edición nueva» in README.md.
test.beforeAll(async () => {
  project = copyProject(makeTaller({ 'a.md': '# Uno\n\n---\n\n## Dos\n\n---\n\n# Tres\n' }));
  const editions = join(project, 'src/editions');
  cpSync(given, join(editions, 'summary'), { recursive: true });
  appendFileSync(join(editions, 'all-editions.ts'), "export { summary } from './summary/summary.ts';\n");
  const { status, stderr } = await runTask('build', [], { cwd: project });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

test.afterAll(() => rmSync(project, { recursive: true, force: true }));

test('a new folder and a line make a page that is drawn, styled, started and kept for use without a network', async ({
  page,
}) => {
  const server = await serveSite(join(project, 'dist'));
  try {
    await page.goto(`${server.address}resumen.html`);
    await expect(page.locator('html.programa.arrancada')).toBeAttached();
    await expect(page).toHaveTitle(/^Resumen · /);
    await expect(page.getByRole('listitem')).toHaveText(['Uno', 'Dos', 'Tres']);
    await expect(page.getByRole('list')).toHaveCSS('list-style-type', 'square');
    await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toBeAttached();
    const sheet = (await page.locator('link[rel="stylesheet"]').getAttribute('href'))!;
    expect(readFileSync(join(project, 'dist', sheet), 'utf-8')).not.toContain('.reveal .resumen-lista');
    expect(readFileSync(join(project, 'dist/sw.js'), 'utf-8')).toContain('"resumen.html"');
  } finally {
    await server.close();
  }
});

test('`npm run revisar` looks at the new page as its edition says, its weight included', async () => {
  const { stdout } = await runTask('revisar', ['--sin-pdf', '--json'], { cwd: project });
  expect(stdout).toMatch(/resumen\.html[^}]*la página pesa \d+ kB y su límite son 1/s);
});
