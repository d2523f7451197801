import { expect, type Locator, type Page, test } from '@playwright/test';
import { openDeck } from '../../deck/open-deck.ts';
import { openReadingPage, wakeComponents } from '../../reading/open-reading-page.ts';

/** A word that a line of 320 px holds in letters of 36 px; longer ones have their hyphens from the browser. */
const LONGEST_WORD = 15;

/** Words in view that go on in the next line; addresses may. */
function splitWords(root: Locator): Promise<string[]> {
  return root.evaluate((top, longest) => {
    const faults = new Set<string>();
    const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const unseen = node.parentElement!.closest('svg, [hidden], .solo-lectores, .paginas span');
      if (unseen || /\p{L}\.\p{L}{2}/u.test(node.nodeValue!)) continue;
      for (const { index, 0: word } of node.nodeValue!.matchAll(/\p{L}+/gu)) {
        const range = new Range();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom)));
        if (lines.size > 1 && word.length <= longest)
          faults.add(`${word} in #${node.parentElement!.closest('[id]')?.id}, .${node.parentElement!.className}`);
      }
    }
    return [...faults];
  }, LONGEST_WORD);
}

for (const width of [320, 390])
  test(`at ${width} px with letters of 200 % nothing lies beyond the page, no word is split, and the contents cut nothing and close`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 700 });
    await page.addInitScript(() => localStorage.setItem('taller / lectura:letra', '4'));
    await openReadingPage(page);
    // A long word and its mark under a figure.
    await page
      .locator('.cifra')
      .first()
      .evaluate((figure) => figure.append(' subnacionales\u00a0◆'));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await page.locator('details').evaluateAll((all) => {
      for (const details of all) (details as HTMLDetailsElement).open = true;
    });
    expect(await splitWords(page.getByRole('main'))).toEqual([]);
    await page.getByRole('button', { name: 'Abrir el contenido' }).click();
    const contents = page.getByRole('navigation', { name: 'Contenido' });
    const found = await contents.evaluate((drawer) => {
      const faults: string[] = [];
      if (drawer.scrollWidth > drawer.clientWidth) faults.push('scrolls sideways');
      for (const part of drawer.querySelectorAll('a, button, p'))
        if (part.scrollHeight > part.clientHeight + 1 && part.clientHeight) faults.push(`cuts ${part.textContent}`);
      return faults;
    });
    expect(found).toEqual([]);
    expect(await splitWords(contents)).toEqual([]);
    await contents.getByRole('button', { name: 'Cerrar el contenido' }).click();
    await expect(contents).toBeHidden();
  });

/** What of the page in view is cut off, lies beyond its edge or covers what it should not. */
function faultsOf(page: Page, bars: string): Promise<string[]> {
  return page.evaluate((selector) => {
    const faults: string[] = [];
    if (document.documentElement.scrollWidth > innerWidth) faults.push('the page scrolls sideways');
    for (const bar of document.querySelectorAll(selector)) {
      const { left, right } = bar.getBoundingClientRect();
      const parts = [...bar.querySelectorAll('*')].filter((part) => part.checkVisibility({ visibilityProperty: true }));
      for (const part of parts) {
        const box = part.getBoundingClientRect();
        if (box.width > 1 && (box.left < left - 1 || box.right > right + 1)) faults.push(`beyond ${bar.className}`);
      }
    }
    return [...new Set(faults)];
  }, bars);
}

for (const { name, width, height, scale, letters } of [
  { name: 'a page enlarged to 200 %', width: 640, height: 360, scale: 2, letters: '' },
  { name: 'the browser’s letters at 200 %', width: 1280, height: 720, scale: 1, letters: '200%' },
  { name: 'a phone’s letters at 200 %', width: 390, height: 844, scale: 1, letters: '200%' },
])
  test.describe(name, () => {
    test.use({ viewport: { width, height }, deviceScaleFactor: scale });
    const enlarge = (page: Page) =>
      page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), letters);

    test(`with ${name} the reading’s bars, titles and notice are whole, and a long note scrolls in its field`, async ({
      page,
    }) => {
      await page.addInitScript(() => {
        Object.defineProperty(navigator, 'share', { value: undefined });
        Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
      });
      await openReadingPage(page, '#doce-cultivos');
      await wakeComponents(page);
      await enlarge(page);
      expect(await faultsOf(page, '.barra, body > .paginas')).toEqual([]);
      expect(await splitWords(page.getByRole('main'))).toEqual([]);
      expect(await page.locator('.tabla-paginas').filter({ visible: true }).count()).toBe(0);
      await page.locator('#doce-cultivos [data-accion="compartir"]').click();
      const field = page.getByRole('textbox', { name: 'Copie esta dirección:' });
      await expect(field).toBeFocused();
      expect(await faultsOf(page, '.aviso')).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(field).toBeHidden();
      await page.locator('#doce-cultivos').getByText('Mis notas').click();
      const note = page.locator('#doce-cultivos textarea');
      await note.fill('Una nota muy larga. '.repeat(500));
      expect((await note.boundingBox())!.height).toBeLessThanOrEqual(height * 0.75);
    });

    test(`with ${name} the deck’s notice leaves the slide’s middle and its tools free, and the presenter’s board fits`, async ({
      page,
    }) => {
      await openDeck(page);
      await enlarge(page);
      if (Math.min(width, height) < 640) {
        const notice = (await page.locator('.aviso-lectura').boundingBox())!;
        expect(notice.y).toBeGreaterThan(height * 0.6);
        for (const tool of await page.locator('.herramientas button').filter({ visible: true }).all()) {
          const box = (await tool.boundingBox())!;
          const apart =
            box.x >= notice.x + notice.width || box.y >= notice.y + notice.height || box.y + box.height <= notice.y;
          expect(apart, (await tool.getAttribute('aria-label')) ?? '').toBe(true);
        }
      }
      await page.goto('./presentador.html');
      await expect(page.locator('.reloj-hora')).not.toBeEmpty();
      await enlarge(page);
      expect(await faultsOf(page, '.tablero-botones, .tablero-ritmo, .tablero-reloj')).toEqual([]);
    });
  });
