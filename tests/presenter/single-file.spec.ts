import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { ready } from '../deck/open-deck.ts';
import { fixture, fixtureSite } from '../fixture-workshop.ts';
import { agreed, joined } from './open-talk.ts';

let folder = '';
let address = '';

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'taller-'));
  mkdirSync(join(folder, 'Sesión de hoy'));
  const file = join(folder, 'Sesión de hoy', 'taller para la memoria.html');
  cpSync(join(fixtureSite, 'taller.html'), file);
  address = pathToFileURL(file).href;
});

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('from a file on a disk the presenter window opens, leads, follows and catches up', { tag: '@largo' }, async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`${address}#/mapa-de-huertos/2`);
  await ready(page);
  const [presenter] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
  presenter.on('pageerror', (error) => errors.push(error.message));
  await joined(presenter);
  await expect(presenter.locator('.notas-texto')).toContainText('año por año');
  await presenter.keyboard.press('PageDown');
  expect(await agreed(presenter, page)).toMatchObject({ slide: 'mapa-de-huertos', step: 3 });
  await presenter.locator('.present .mapa-entidades [data-clave="31"]').click();
  expect((await agreed(presenter, page)).state).toEqual({ entidad: '31' });
  await page.keyboard.press('Home');
  await agreed(page, presenter);
  await page.reload();
  await ready(page);
  await joined(presenter);
  await presenter.keyboard.press('End');
  expect(await agreed(presenter, page)).toMatchObject({ slide: fixture.slides.at(-1)!.id });
  await presenter.reload();
  await joined(presenter);
  await agreed(page, presenter);
  expect(errors).toEqual([]);
});
