import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { fixtureSite } from '../fixture-workshop.ts';
import { ServedSite } from '../offline/serve-site.ts';
import { awake, openNote } from '../workbook/open-workbook.ts';

/** The reading edition of one of the workshops, awake; asked for anew, so that only what is kept can be there. */
async function read(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${address}lectura.html`);
  await awake(page);
}

test('two workshops on one host keep each its own, and erasing one leaves the other', { tag: '@largo' }, async ({
  page,
}) => {
  const site = new ServedSite();
  try {
    const one = await site.start();
    // Inside the first one's folder: no beginning of a key may be taken for the whole of it.
    cpSync(fixtureSite, join(site.folder, 'taller/otro'), { recursive: true });
    const other = `${one}otro/`;
    await read(page, one);
    await (await openNote(page, 'bienvenida')).fill('del primero');
    await page.getByRole('button', { name: 'Letra más grande' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-letra', '1');

    await read(page, other);
    await expect(page.locator('html')).toHaveAttribute('data-letra', '');
    await expect(page.locator('#bienvenida textarea')).toHaveValue('');
    await (await openNote(page, 'bienvenida')).fill('del segundo');

    await read(page, one);
    await expect(page.locator('html')).toHaveAttribute('data-letra', '1');
    await expect(page.locator('#bienvenida textarea')).toHaveValue('del primero');
    await page.getByRole('button', { name: 'Borrar mis datos' }).click();
    await page.getByRole('button', { name: 'Borrar todo' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-letra', '');
    await awake(page);
    await expect(page.locator('#bienvenida textarea')).toHaveValue('');

    await read(page, other);
    await expect(page.locator('#bienvenida textarea')).toHaveValue('del segundo');
  } finally {
    await site.stop();
  }
});

test('so do two copies of taller.html in two folders of a disk', { tag: '@largo' }, async ({ page }) => {
  const disk = mkdtempSync(join(tmpdir(), 'taller-disco-'));
  try {
    const [one, other] = ['uno', 'otro con espacio'].map((folder) => {
      const file = join(disk, folder, 'taller.html');
      cpSync(join(fixtureSite, 'taller.html'), file);
      return `${pathToFileURL(file).href}?presentador`;
    }) as [string, string];
    const size = () => page.locator('.notas-texto').evaluate((notes) => notes.style.getPropertyValue('--notas'));
    await page.goto(one);
    await expect.poll(size).toMatch(/px$/);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const usual = await size();
    await page.getByRole('button', { name: 'Notas en letra más grande' }).click();
    await expect.poll(size).not.toBe(usual);
    const larger = await size();
    await page.goto(other);
    await expect.poll(size).toBe(usual);
    await page.goto(one);
    await expect.poll(size).toBe(larger);
  } finally {
    rmSync(disk, { recursive: true });
  }
});
