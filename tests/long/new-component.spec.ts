import { appendFileSync, cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { serveSite } from '../../src/preflight/serve-site.ts';
import { makeTaller } from '../content/make-taller.ts';
import { agreed, openTalk } from '../presenter/open-talk.ts';
import { copyProject, root } from '../tasks/copy-project.ts';
import { runTask } from '../tasks/run-task.ts';

const given = join(root, 'tests/fixtures/componente/traffic-light');

let project = '';
let server: Awaited<ReturnType<typeof serveSite>>;

// The steps of «Un componente nuevo» in README.md.
test.beforeAll(async () => {
  const slides = makeTaller({
    'a.md': '# Uno\n\n---\n\n## Luces\n\n```semaforo-de-prueba\nluces: [alto, siga]\n```\n\n---\n\n# Fin\n',
  });
  project = copyProject(slides);
  const components = join(project, 'src/components');
  cpSync(given, join(components, 'traffic-light'), { recursive: true });
  appendFileSync(
    join(components, 'all-components.ts'),
    "export { trafficLight } from './traffic-light/traffic-light.ts';\n",
  );
  const { status, stderr } = await runTask('build', [], { cwd: project });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  server = await serveSite(join(project, 'dist'));
});

test.afterAll(async () => {
  await server?.close();
  rmSync(project, { recursive: true, force: true });
});

test('a new folder and a line make a component of deck, address, board, reading and paper', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: server.address });
  const page = await context.newPage();
  const { presenter } = await openTalk(page, '#/luces?luz=alto');
  const element = page.locator('#luces semaforo-de-prueba');
  const lit = element.locator('[data-encendida]');
  await expect(lit).toHaveText('alto');
  await expect(lit).toHaveCSS('text-decoration-line', 'underline');

  await element.getByText('siga').click();
  await expect(lit).toHaveText('siga');
  await expect(page).toHaveURL(/#\/luces\?luz=siga$/);
  expect((await agreed(page, presenter)).state).toEqual({ luz: 'siga' });
  await expect(presenter.locator('.ahora-que')).toHaveText('Semáforo: luz de siga');
  await expect(presenter.locator('.sigue-texto')).toHaveText('Se enciende: alto');

  await page.keyboard.press('PageDown');
  await expect(lit).toHaveText('alto');
  await expect(page).toHaveURL(/#\/luces\/1$/);
  await expect(element.locator('[aria-live]')).toHaveText('Se enciende: alto');
  await presenter.close();

  await page.goto('lectura.html');
  const read = page.locator('article semaforo-de-prueba');
  await read.getByText('siga').click();
  await expect(read.locator('[data-encendida]')).toHaveText('siga');

  await page.goto('?print-pdf');
  await expect(page.locator('html.arrancada')).toBeAttached();
  const printed = page.locator('.pdf-page semaforo-de-prueba');
  await expect(printed.locator('li')).toHaveText(['alto', 'siga']);
  await expect(printed.locator('[data-encendida]')).toHaveCount(0);
  await context.close();
});
