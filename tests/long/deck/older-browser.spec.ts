import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { fixtureSite } from '../../fixture-workshop.ts';
import { asOf2022, asOfSpring2023, isPlain } from '../../older-browser.ts';
import { agreed, openTalk } from '../../presenter/open-talk.ts';
import { currentId, onEverySlide, ready } from '../../deck/open-deck.ts';

const one = pathToFileURL(join(fixtureSite, 'taller.html')).href;

test('a browser of spring 2023 walks the deck, with its components, dialogs and presenter window', async ({ page }) => {
  const trouble = await asOfSpring2023(page);
  const { deck, presenter } = await openTalk(page);
  await presenter.keyboard.press('PageDown');
  await agreed(deck, presenter);
  await onEverySlide(deck, async (id) => {
    const over = await deck.evaluate(
      (slide) =>
        [...document.getElementById(slide)!.querySelectorAll('.cuerpo, .cuerpo > *')]
          .filter((part) => part.getBoundingClientRect().bottom > innerHeight)
          .map((part) => part.outerHTML.slice(0, 80)),
      id,
    );
    expect(over, id).toEqual([]);
  });
  await deck.evaluate(() => {
    location.hash = '#/mapa-de-huertos/5?entidad=31';
  });
  await expect(deck.locator('.present .mapa-ficha')).toContainText('Yucatán');
  await agreed(deck, presenter);
  for (const key of ['?', 'g', 'i']) {
    await deck.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await deck.keyboard.press(key);
    await expect(deck.getByRole('dialog')).toBeVisible();
    await deck.keyboard.press('Escape');
  }
  await deck.keyboard.press('g');
  await deck.locator('dialog input').fill('doce cultivos');
  await deck.keyboard.press('Enter');
  await expect.poll(() => currentId(deck)).toBe('doce-cultivos');
  await agreed(deck, presenter);
  expect(trouble).toEqual([]);
});

test('a browser of spring 2023 opens the one file and its presenter window', async ({ page }) => {
  const trouble = await asOfSpring2023(page);
  await page.goto(`${one}#/seis-cultivos`);
  await ready(page);
  await page.locator('#seis-cultivos.present').getByRole('columnheader', { name: 'Mesa' }).getByRole('button').click();
  await expect(page).toHaveURL(/orden=fecha/);
  await page.goto(`${one}?presentador`);
  await expect(page.locator('.tablero')).toBeVisible();
  expect(trouble).toEqual([]);
});

test('an older browser gets the text of deck, reading, presenter’s page and one file, and a sentence', async ({
  page,
}) => {
  await asOf2022(page);
  for (const address of ['./', './lectura.html', one]) {
    await page.goto(address);
    await isPlain(page);
    await expect(page.getByRole('heading', { name: 'Composta' }).first()).toBeVisible();
  }
  await page.goto('./presentador.html');
  await expect(page.getByText('La vista de presentador necesita JavaScript')).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
});

test('a program that a browser does not understand leaves the text and a sentence', async ({ page }) => {
  await page.route('**/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: 'let a ?!= 1' }));
  for (const address of ['./', './lectura.html']) {
    await page.goto(address);
    await isPlain(page);
  }
  await page.goto('./presentador.html');
  await expect(page.getByText('La vista de presentador necesita JavaScript')).toBeVisible();
});
