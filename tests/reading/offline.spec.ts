import { expect, test } from '@playwright/test';
import { ServedSite } from '../offline/serve-site.ts';
import { started } from './open-reading-page.ts';

test.use({ serviceWorkers: 'allow', viewport: { width: 390, height: 844 } });

test('after one visit it reads, searches and shows its components without a network', { tag: '@largo' }, async ({
  page,
  context,
}) => {
  const site = new ServedSite();
  try {
    const address = `${await site.start()}lectura.html`;
    await page.goto(address);
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
    await context.setOffline(true);
    await page.goto(`${address}#mapa-de-huertos`);
    await page.reload();
    await started(page);
    await page.getByRole('button', { name: 'Acercar' }).click();
    await expect(page.locator('#mapa-de-huertos [data-ampliado]')).toBeAttached();
    await page.getByRole('banner').getByRole('button', { name: 'Buscar en el taller' }).click();
    await page.getByRole('dialog').getByRole('searchbox').fill('huertos del valle');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  } finally {
    await site.stop();
  }
});
